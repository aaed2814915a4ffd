using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Places;

/// <summary>A local variable that closures share; its slot holds a box.</summary>
internal sealed class BoxLocal(int slot) : Place
{
    public override object? Evaluate(Frame frame) => BoxIn(frame, slot).Value;

    public override object? Assign(Frame frame, Node value)
    {
        var assigned = value.Evaluate(frame);
        return BoxIn(frame, slot).Value = assigned;
    }

    public override Reference Bind(Frame frame) => new BoxReference(BoxIn(frame, slot));

    /// <summary>The box of a captured variable, made when its scope has no other entry.</summary>
    public static Box BoxIn(Frame frame, int slot)
    {
        if (frame.Slots[slot].Value is not Box box)
        {
            frame.Slots[slot].Value = box = new Box();
        }

        return box;
    }
}

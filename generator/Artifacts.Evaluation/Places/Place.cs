using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>An expression that can be assigned to. What stands left of the last dot is evaluated once, and first.</summary>
internal abstract class Place : Node
{
    /// <summary>Evaluates the receiver, then the value, stores it and gives it back.</summary>
    public virtual object? Assign(Frame frame, Node value)
    {
        var reference = Bind(frame);
        var assigned = value.Evaluate(frame);
        reference.Value = assigned;
        return assigned;
    }

    /// <summary>Evaluates the receiver and gives a handle to read and write through.</summary>
    public abstract Reference Bind(Frame frame);

    /// <summary>Whether it is a variable; a property is none, and an <c>in</c> argument gets its value.</summary>
    public virtual bool IsVariable => true;

    /// <summary>The variable itself, for <c>ref</c>. C# makes sure at once that there is one.</summary>
    public virtual Reference Refer(Frame frame) => Bind(frame);
}

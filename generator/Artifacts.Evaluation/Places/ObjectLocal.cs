using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>A local variable that its slot holds as an object.</summary>
internal sealed class ObjectLocal(int slot) : Place
{
    public override object? Evaluate(Frame frame) => frame.Slots[slot].Value;

    public override object? Assign(Frame frame, Node value) => frame.Slots[slot].Value = value.Evaluate(frame);

    public override Reference Bind(Frame frame) => new SlotReference(frame, slot);

    private sealed class SlotReference(Frame frame, int slot) : Reference
    {
        public override object? Value
        {
            get => frame.Slots[slot].Value;
            set => frame.Slots[slot].Value = value;
        }
    }
}

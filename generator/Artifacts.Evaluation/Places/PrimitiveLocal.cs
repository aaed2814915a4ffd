using Artifacts.Evaluation.Compiling;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>A local bool, int, long or double, which lives in its slot's bits.</summary>
internal sealed class PrimitiveLocal(Variable variable) : Place
{
    private readonly int slot = variable.Slot;

    public override object? Evaluate(Frame frame) => variable.Kind switch
    {
        VariableKind.Boolean => Boxed.Of(EvaluateBoolean(frame)),
        VariableKind.Int32 => EvaluateInt32(frame),
        VariableKind.Int64 => EvaluateInt64(frame),
        _ => EvaluateDouble(frame),
    };

    public override bool EvaluateBoolean(Frame frame) => frame.Slots[slot].Bits != 0;

    public override int EvaluateInt32(Frame frame) => (int)frame.Slots[slot].Bits;

    public override long EvaluateInt64(Frame frame) => frame.Slots[slot].Bits;

    public override double EvaluateDouble(Frame frame) => BitConverter.Int64BitsToDouble(frame.Slots[slot].Bits);

    public override object? Assign(Frame frame, Node value)
    {
        Store(frame, value);
        return Evaluate(frame);
    }

    /// <summary>Assigns without boxing the result.</summary>
    public void Store(Frame frame, Node value) => variable.Initialize(frame, value, frame);

    public override Reference Bind(Frame frame) => new PrimitiveReference(this, variable, frame);

    private sealed class PrimitiveReference(PrimitiveLocal local, Variable variable, Frame frame) : Reference
    {
        public override object? Value
        {
            get => local.Evaluate(frame);
            set => variable.Initialize(frame, value);
        }
    }
}

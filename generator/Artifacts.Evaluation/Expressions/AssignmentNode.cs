using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>target = value</c>.</summary>
internal sealed class AssignmentNode(Place target, Node value) : Node
{
    public override object? Evaluate(Frame frame) => target.Assign(frame, value);

    public override bool EvaluateBoolean(Frame frame) => StoresBits(frame) ? target.EvaluateBoolean(frame) : base.EvaluateBoolean(frame);

    public override int EvaluateInt32(Frame frame) => StoresBits(frame) ? target.EvaluateInt32(frame) : base.EvaluateInt32(frame);

    public override long EvaluateInt64(Frame frame) => StoresBits(frame) ? target.EvaluateInt64(frame) : base.EvaluateInt64(frame);

    public override double EvaluateDouble(Frame frame) => StoresBits(frame) ? target.EvaluateDouble(frame) : base.EvaluateDouble(frame);

    private bool StoresBits(Frame frame)
    {
        if (target is not PrimitiveLocal local)
        {
            return false;
        }

        local.Store(frame, value);
        return true;
    }
}

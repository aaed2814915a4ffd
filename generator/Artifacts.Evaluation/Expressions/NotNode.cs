using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>!operand</c>.</summary>
internal sealed class NotNode(Node operand) : BooleanNode
{
    public override bool EvaluateBoolean(Frame frame) => !operand.EvaluateBoolean(frame);
}

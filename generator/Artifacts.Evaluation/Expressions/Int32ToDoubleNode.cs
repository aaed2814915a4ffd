using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>An <c>int</c> where a <c>double</c> is wanted.</summary>
internal sealed class Int32ToDoubleNode(Node operand) : DoubleNode
{
    public override double EvaluateDouble(Frame frame) => operand.EvaluateInt32(frame);
}

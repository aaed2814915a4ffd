using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>An <c>int</c> where a <c>long</c> is wanted.</summary>
internal sealed class Int32ToInt64Node(Node operand) : Int64Node
{
    public override long EvaluateInt64(Frame frame) => operand.EvaluateInt32(frame);
}

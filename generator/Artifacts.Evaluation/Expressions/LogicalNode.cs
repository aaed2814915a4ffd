using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>left &amp;&amp; right</c> or <c>left || right</c>; the right side is evaluated only when it matters.</summary>
internal sealed class LogicalNode(bool isAnd, Node left, Node right) : BooleanNode
{
    public override bool EvaluateBoolean(Frame frame) => isAnd
        ? left.EvaluateBoolean(frame) && right.EvaluateBoolean(frame)
        : left.EvaluateBoolean(frame) || right.EvaluateBoolean(frame);
}

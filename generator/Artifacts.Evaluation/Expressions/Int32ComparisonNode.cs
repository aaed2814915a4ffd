using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Expressions;

/// <summary>Comparison of two <c>int</c>s.</summary>
internal sealed class Int32ComparisonNode(BinaryOperatorKind kind, Node left, Node right) : BooleanNode
{
    public override bool EvaluateBoolean(Frame frame)
    {
        var first = left.EvaluateInt32(frame);
        var second = right.EvaluateInt32(frame);
        return kind switch
        {
            BinaryOperatorKind.Equals => first == second,
            BinaryOperatorKind.NotEquals => first != second,
            BinaryOperatorKind.LessThan => first < second,
            BinaryOperatorKind.LessThanOrEqual => first <= second,
            BinaryOperatorKind.GreaterThan => first > second,
            _ => first >= second,
        };
    }
}

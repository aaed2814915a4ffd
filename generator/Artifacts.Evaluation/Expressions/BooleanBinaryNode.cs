using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>&amp; | ^ == !=</c> on bools; both sides are evaluated.</summary>
internal sealed class BooleanBinaryNode(BinaryOperatorKind kind, Node left, Node right) : BooleanNode
{
    public override bool EvaluateBoolean(Frame frame)
    {
        var first = left.EvaluateBoolean(frame);
        var second = right.EvaluateBoolean(frame);
        return kind switch
        {
            BinaryOperatorKind.And => first & second,
            BinaryOperatorKind.Or => first | second,
            BinaryOperatorKind.ExclusiveOr or BinaryOperatorKind.NotEquals => first ^ second,
            _ => first == second,
        };
    }
}

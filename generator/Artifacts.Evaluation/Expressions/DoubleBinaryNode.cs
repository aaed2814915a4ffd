using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Expressions;

/// <summary>Arithmetic on <c>double</c>.</summary>
internal sealed class DoubleBinaryNode(BinaryOperatorKind kind, Node left, Node right) : DoubleNode
{
    public override double EvaluateDouble(Frame frame)
    {
        var first = left.EvaluateDouble(frame);
        var second = right.EvaluateDouble(frame);
        return kind switch
        {
            BinaryOperatorKind.Add => first + second,
            BinaryOperatorKind.Subtract => first - second,
            BinaryOperatorKind.Multiply => first * second,
            BinaryOperatorKind.Divide => first / second,
            _ => first % second,
        };
    }
}

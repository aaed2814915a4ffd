using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Expressions;

/// <summary>Arithmetic on <c>int</c>.</summary>
internal sealed class Int32BinaryNode(BinaryOperatorKind kind, bool isChecked, Node left, Node right, Site site) : Int32Node
{
    public override int EvaluateInt32(Frame frame)
    {
        var first = left.EvaluateInt32(frame);
        var second = right.EvaluateInt32(frame);
        if (!isChecked)
        {
            switch (kind)
            {
                case BinaryOperatorKind.Add:
                    return unchecked(first + second);
                case BinaryOperatorKind.Subtract:
                    return unchecked(first - second);
                case BinaryOperatorKind.Multiply:
                    return unchecked(first * second);
            }
        }

        try
        {
            return kind switch
            {
                BinaryOperatorKind.Add => checked(first + second),
                BinaryOperatorKind.Subtract => checked(first - second),
                BinaryOperatorKind.Multiply => checked(first * second),
                BinaryOperatorKind.Divide => first / second,
                BinaryOperatorKind.Remainder => first % second,
                BinaryOperatorKind.And => first & second,
                BinaryOperatorKind.Or => first | second,
                BinaryOperatorKind.ExclusiveOr => first ^ second,
                BinaryOperatorKind.LeftShift => first << second,
                BinaryOperatorKind.RightShift => first >> second,
                _ => first >>> second,
            };
        }
        catch (ArithmeticException exception)
        {
            throw frame.Session.Throw(exception, site);
        }
    }
}

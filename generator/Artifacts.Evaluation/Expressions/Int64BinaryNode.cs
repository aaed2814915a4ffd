using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Expressions;

/// <summary>Arithmetic on <c>long</c>; shifts, whose right side is an <c>int</c>, are made elsewhere.</summary>
internal sealed class Int64BinaryNode(BinaryOperatorKind kind, bool isChecked, Node left, Node right, Site site) : Int64Node
{
    public override long EvaluateInt64(Frame frame)
    {
        var first = left.EvaluateInt64(frame);
        var second = right.EvaluateInt64(frame);
        try
        {
            return kind switch
            {
                BinaryOperatorKind.Add => isChecked ? checked(first + second) : unchecked(first + second),
                BinaryOperatorKind.Subtract => isChecked ? checked(first - second) : unchecked(first - second),
                BinaryOperatorKind.Multiply => isChecked ? checked(first * second) : unchecked(first * second),
                BinaryOperatorKind.Divide => first / second,
                BinaryOperatorKind.Remainder => first % second,
                BinaryOperatorKind.And => first & second,
                BinaryOperatorKind.Or => first | second,
                _ => first ^ second,
            };
        }
        catch (ArithmeticException exception)
        {
            throw frame.Session.Throw(exception, site);
        }
    }
}

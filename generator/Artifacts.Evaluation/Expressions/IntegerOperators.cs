using System.Numerics;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Expressions;

/// <summary>The operators of whole numbers: bits and shifts, besides those of every number.</summary>
internal static class IntegerOperators<T>
    where T : IBinaryInteger<T>
{
    public static Func<object?, object?, object?>? Binary(BinaryOperatorKind kind, bool isChecked) => kind switch
    {
        BinaryOperatorKind.And => (left, right) => (T)left! & (T)right!,
        BinaryOperatorKind.Or => (left, right) => (T)left! | (T)right!,
        BinaryOperatorKind.ExclusiveOr => (left, right) => (T)left! ^ (T)right!,
        BinaryOperatorKind.LeftShift => (left, right) => (T)left! << (int)right!,
        BinaryOperatorKind.RightShift => (left, right) => (T)left! >> (int)right!,
        BinaryOperatorKind.UnsignedRightShift => (left, right) => (T)left! >>> (int)right!,
        _ => NumberOperators<T>.Binary(kind, isChecked),
    };

    public static Func<object?, object?>? Unary(UnaryOperatorKind kind, bool isChecked) => kind switch
    {
        UnaryOperatorKind.BitwiseNegation => value => ~(T)value!,
        UnaryOperatorKind.Minus when isChecked => value => checked(-(T)value!),
        UnaryOperatorKind.Minus => value => unchecked(-(T)value!),
        _ => NumberOperators<T>.Unary(kind),
    };
}

using System.Numerics;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Expressions;

/// <summary>The operators that every number has.</summary>
internal static class NumberOperators<T>
    where T : INumber<T>
{
    public static Func<object?, object?, object?>? Binary(BinaryOperatorKind kind, bool isChecked) => kind switch
    {
        BinaryOperatorKind.Add when isChecked => (left, right) => checked((T)left! + (T)right!),
        BinaryOperatorKind.Add => (left, right) => unchecked((T)left! + (T)right!),
        BinaryOperatorKind.Subtract when isChecked => (left, right) => checked((T)left! - (T)right!),
        BinaryOperatorKind.Subtract => (left, right) => unchecked((T)left! - (T)right!),
        BinaryOperatorKind.Multiply when isChecked => (left, right) => checked((T)left! * (T)right!),
        BinaryOperatorKind.Multiply => (left, right) => unchecked((T)left! * (T)right!),
        BinaryOperatorKind.Divide => (left, right) => (T)left! / (T)right!,
        BinaryOperatorKind.Remainder => (left, right) => (T)left! % (T)right!,
        BinaryOperatorKind.Equals => (left, right) => Boxed.Of((T)left! == (T)right!),
        BinaryOperatorKind.NotEquals => (left, right) => Boxed.Of((T)left! != (T)right!),
        BinaryOperatorKind.LessThan => (left, right) => Boxed.Of((T)left! < (T)right!),
        BinaryOperatorKind.LessThanOrEqual => (left, right) => Boxed.Of((T)left! <= (T)right!),
        BinaryOperatorKind.GreaterThan => (left, right) => Boxed.Of((T)left! > (T)right!),
        BinaryOperatorKind.GreaterThanOrEqual => (left, right) => Boxed.Of((T)left! >= (T)right!),
        _ => null,
    };

    public static Func<object?, object?>? Unary(UnaryOperatorKind kind) => kind switch
    {
        UnaryOperatorKind.Plus => value => value,
        UnaryOperatorKind.Minus => value => -(T)value!,
        _ => null,
    };
}

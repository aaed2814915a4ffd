using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Expressions;

/// <summary>C#'s built-in operators on boxed numbers.</summary>
internal static class Operators
{
    public static Func<object?, object?, object?>? Binary(SpecialType type, BinaryOperatorKind kind, bool isChecked) => type switch
    {
        SpecialType.System_Int32 => IntegerOperators<int>.Binary(kind, isChecked),
        SpecialType.System_UInt32 => IntegerOperators<uint>.Binary(kind, isChecked),
        SpecialType.System_Int64 => IntegerOperators<long>.Binary(kind, isChecked),
        SpecialType.System_UInt64 => IntegerOperators<ulong>.Binary(kind, isChecked),
        SpecialType.System_IntPtr => IntegerOperators<nint>.Binary(kind, isChecked),
        SpecialType.System_UIntPtr => IntegerOperators<nuint>.Binary(kind, isChecked),
        SpecialType.System_Single => NumberOperators<float>.Binary(kind, isChecked),
        SpecialType.System_Double => NumberOperators<double>.Binary(kind, isChecked),
        SpecialType.System_Decimal => NumberOperators<decimal>.Binary(kind, isChecked),
        SpecialType.System_Boolean => Logical(kind),

        // Enums are computed in their underlying type, which need not be promoted.
        SpecialType.System_Byte => IntegerOperators<byte>.Binary(kind, isChecked),
        SpecialType.System_SByte => IntegerOperators<sbyte>.Binary(kind, isChecked),
        SpecialType.System_Int16 => IntegerOperators<short>.Binary(kind, isChecked),
        SpecialType.System_UInt16 => IntegerOperators<ushort>.Binary(kind, isChecked),
        SpecialType.System_Char => IntegerOperators<char>.Binary(kind, isChecked),
        _ => null,
    };

    public static Func<object?, object?>? Unary(SpecialType type, UnaryOperatorKind kind, bool isChecked) => type switch
    {
        SpecialType.System_Int32 => IntegerOperators<int>.Unary(kind, isChecked),
        SpecialType.System_UInt32 => IntegerOperators<uint>.Unary(kind, isChecked),
        SpecialType.System_Int64 => IntegerOperators<long>.Unary(kind, isChecked),
        SpecialType.System_UInt64 => IntegerOperators<ulong>.Unary(kind, isChecked),
        SpecialType.System_IntPtr => IntegerOperators<nint>.Unary(kind, isChecked),
        SpecialType.System_UIntPtr => IntegerOperators<nuint>.Unary(kind, isChecked),
        SpecialType.System_Single => NumberOperators<float>.Unary(kind),
        SpecialType.System_Double => NumberOperators<double>.Unary(kind),
        SpecialType.System_Decimal => NumberOperators<decimal>.Unary(kind),
        SpecialType.System_Boolean when kind is UnaryOperatorKind.Not => value => Boxed.Of(!(bool)value!),
        SpecialType.System_Byte => IntegerOperators<byte>.Unary(kind, isChecked),
        SpecialType.System_SByte => IntegerOperators<sbyte>.Unary(kind, isChecked),
        SpecialType.System_Int16 => IntegerOperators<short>.Unary(kind, isChecked),
        SpecialType.System_UInt16 => IntegerOperators<ushort>.Unary(kind, isChecked),
        _ => null,
    };

    /// <summary><c>++</c> or <c>--</c> on any numeric type, which stays its own type.</summary>
    public static Func<object?, object?>? Step(SpecialType type, bool isIncrement, bool isChecked) => type switch
    {
        SpecialType.System_SByte => StepOf<sbyte>(isIncrement, isChecked),
        SpecialType.System_Byte => StepOf<byte>(isIncrement, isChecked),
        SpecialType.System_Int16 => StepOf<short>(isIncrement, isChecked),
        SpecialType.System_UInt16 => StepOf<ushort>(isIncrement, isChecked),
        SpecialType.System_Int32 => StepOf<int>(isIncrement, isChecked),
        SpecialType.System_UInt32 => StepOf<uint>(isIncrement, isChecked),
        SpecialType.System_Int64 => StepOf<long>(isIncrement, isChecked),
        SpecialType.System_UInt64 => StepOf<ulong>(isIncrement, isChecked),
        SpecialType.System_IntPtr => StepOf<nint>(isIncrement, isChecked),
        SpecialType.System_UIntPtr => StepOf<nuint>(isIncrement, isChecked),
        SpecialType.System_Char => StepOf<char>(isIncrement, isChecked),
        SpecialType.System_Single => StepOf<float>(isIncrement, isChecked),
        SpecialType.System_Double => StepOf<double>(isIncrement, isChecked),
        SpecialType.System_Decimal => StepOf<decimal>(isIncrement, isChecked),
        _ => null,
    };

    private static Func<object?, object?> StepOf<T>(bool isIncrement, bool isChecked)
        where T : INumber<T>
    {
        return (isIncrement, isChecked) switch
        {
            (true, true) => value => checked((T)value! + T.One),
            (true, false) => value => unchecked((T)value! + T.One),
            (false, true) => value => checked((T)value! - T.One),
            (false, false) => value => unchecked((T)value! - T.One),
        };
    }

    private static Func<object?, object?, object?>? Logical(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.And => (left, right) => Boxed.Of((bool)left! & (bool)right!),
        BinaryOperatorKind.Or => (left, right) => Boxed.Of((bool)left! | (bool)right!),
        BinaryOperatorKind.ExclusiveOr or BinaryOperatorKind.NotEquals => (left, right) => Boxed.Of((bool)left! ^ (bool)right!),
        BinaryOperatorKind.Equals => (left, right) => Boxed.Of((bool)left! == (bool)right!),
        _ => null,
    };
}

using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Expressions;

/// <summary>C#'s conversions between the numeric types, written as C# casts so that they round and wrap as C# does.</summary>
internal static class NumericConversion
{
    public static bool IsNumeric(SpecialType type) => type
        is >= SpecialType.System_Char and <= SpecialType.System_Double or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    public static Func<object?, object?> Create(SpecialType to, bool isChecked) =>
        isChecked ? value => ToChecked(value!, to) : value => ToUnchecked(value!, to);

    private static object ToChecked(object value, SpecialType to) => value switch
    {
        ulong number => FromUInt64Checked(number, to),
        nuint number => FromUInt64Checked(number, to),
        float number => FromSingle(number, to) ?? FromDoubleChecked(number, to),
        double number => FromDoubleChecked(number, to),
        decimal number => FromDecimal(number, to),
        _ => FromInt64Checked(ToInt64(value), to),
    };

    private static object ToUnchecked(object value, SpecialType to) => value switch
    {
        ulong number => FromUInt64(number, to),
        nuint number => FromUInt64(number, to),
        float number => FromSingle(number, to) ?? FromDouble(number, to),
        double number => FromDouble(number, to),
        decimal number => FromDecimal(number, to),
        _ => FromInt64(ToInt64(value), to),
    };

    private static long ToInt64(object value) => value switch
    {
        int number => number,
        long number => number,
        char number => number,
        byte number => number,
        sbyte number => number,
        short number => number,
        ushort number => number,
        uint number => number,
        nint number => number,
        _ => throw new InvalidCastException($"{value.GetType()} is no number"),
    };

    private static object FromInt64(long value, SpecialType to) => to switch
    {
        SpecialType.System_SByte => unchecked((sbyte)value),
        SpecialType.System_Byte => unchecked((byte)value),
        SpecialType.System_Int16 => unchecked((short)value),
        SpecialType.System_UInt16 => unchecked((ushort)value),
        SpecialType.System_Int32 => unchecked((int)value),
        SpecialType.System_UInt32 => unchecked((uint)value),
        SpecialType.System_Int64 => value,
        SpecialType.System_UInt64 => unchecked((ulong)value),
        SpecialType.System_Char => unchecked((char)value),
        SpecialType.System_IntPtr => unchecked((nint)value),
        SpecialType.System_UIntPtr => unchecked((nuint)value),
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        _ => (decimal)value,
    };

    private static object FromInt64Checked(long value, SpecialType to) => to switch
    {
        SpecialType.System_SByte => checked((sbyte)value),
        SpecialType.System_Byte => checked((byte)value),
        SpecialType.System_Int16 => checked((short)value),
        SpecialType.System_UInt16 => checked((ushort)value),
        SpecialType.System_Int32 => checked((int)value),
        SpecialType.System_UInt32 => checked((uint)value),
        SpecialType.System_UInt64 => checked((ulong)value),
        SpecialType.System_Char => checked((char)value),
        SpecialType.System_IntPtr => checked((nint)value),
        SpecialType.System_UIntPtr => checked((nuint)value),
        _ => FromInt64(value, to),
    };

    private static object FromUInt64(ulong value, SpecialType to) => to switch
    {
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Decimal => (decimal)value,
        SpecialType.System_UInt64 => value,
        _ => FromInt64(unchecked((long)value), to),
    };

    private static object FromUInt64Checked(ulong value, SpecialType to) => to switch
    {
        SpecialType.System_SByte => checked((sbyte)value),
        SpecialType.System_Byte => checked((byte)value),
        SpecialType.System_Int16 => checked((short)value),
        SpecialType.System_UInt16 => checked((ushort)value),
        SpecialType.System_Int32 => checked((int)value),
        SpecialType.System_UInt32 => checked((uint)value),
        SpecialType.System_Int64 => checked((long)value),
        SpecialType.System_Char => checked((char)value),
        SpecialType.System_IntPtr => checked((nint)value),
        SpecialType.System_UIntPtr => checked((nuint)value),
        _ => FromUInt64(value, to),
    };

    // A float keeps its own precision where it is not converted to a whole number.
    private static object? FromSingle(float value, SpecialType to) => to switch
    {
        SpecialType.System_Single => value,
        SpecialType.System_Double => (double)value,
        SpecialType.System_Decimal => (decimal)value,
        _ => null,
    };

    private static object FromDouble(double value, SpecialType to) => to switch
    {
        SpecialType.System_SByte => unchecked((sbyte)value),
        SpecialType.System_Byte => unchecked((byte)value),
        SpecialType.System_Int16 => unchecked((short)value),
        SpecialType.System_UInt16 => unchecked((ushort)value),
        SpecialType.System_Int32 => unchecked((int)value),
        SpecialType.System_UInt32 => unchecked((uint)value),
        SpecialType.System_Int64 => unchecked((long)value),
        SpecialType.System_UInt64 => unchecked((ulong)value),
        SpecialType.System_Char => unchecked((char)value),
        SpecialType.System_IntPtr => unchecked((nint)value),
        SpecialType.System_UIntPtr => unchecked((nuint)value),
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => value,
        _ => (decimal)value,
    };

    private static object FromDoubleChecked(double value, SpecialType to) => to switch
    {
        SpecialType.System_SByte => checked((sbyte)value),
        SpecialType.System_Byte => checked((byte)value),
        SpecialType.System_Int16 => checked((short)value),
        SpecialType.System_UInt16 => checked((ushort)value),
        SpecialType.System_Int32 => checked((int)value),
        SpecialType.System_UInt32 => checked((uint)value),
        SpecialType.System_Int64 => checked((long)value),
        SpecialType.System_UInt64 => checked((ulong)value),
        SpecialType.System_Char => checked((char)value),
        SpecialType.System_IntPtr => checked((nint)value),
        SpecialType.System_UIntPtr => checked((nuint)value),
        _ => FromDouble(value, to),
    };

    // A decimal that does not fit throws in either context.
    private static object FromDecimal(decimal value, SpecialType to) => to switch
    {
        SpecialType.System_SByte => (sbyte)value,
        SpecialType.System_Byte => (byte)value,
        SpecialType.System_Int16 => (short)value,
        SpecialType.System_UInt16 => (ushort)value,
        SpecialType.System_Int32 => (int)value,
        SpecialType.System_UInt32 => (uint)value,
        SpecialType.System_Int64 => (long)value,
        SpecialType.System_UInt64 => (ulong)value,
        SpecialType.System_Char => (char)value,
        SpecialType.System_IntPtr => (nint)value,
        SpecialType.System_UIntPtr => (nuint)value,
        SpecialType.System_Single => (float)value,
        SpecialType.System_Double => (double)value,
        _ => value,
    };
}

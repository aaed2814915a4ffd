using System.Globalization;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>Enum values and the numbers behind them, for enums of the author and of the library alike.</summary>
internal static class Enums
{
    /// <summary>A constant as a value of its type: Roslyn gives an enum's constants as numbers.</summary>
    public static object FromConstant(TypeModel type, object value) => type switch
    {
        UserEnum user => user.FromBits(UserEnum.ToBits(value)),
        NativeType { Carrier.IsEnum: true } => Enum.ToObject(type.Carrier, value),
        NativeType { Underlying: { } underlying } => FromConstant(underlying, value),
        NativeType { Carrier: var carrier } when carrier == typeof(nint) => (nint)Convert.ToInt64(value, CultureInfo.InvariantCulture),
        NativeType { Carrier: var carrier } when carrier == typeof(nuint) => (nuint)Convert.ToUInt64(value, CultureInfo.InvariantCulture),
        _ => value,
    };

    public static bool IsEnum(TypeModel type) => type is UserEnum || type.Carrier.IsEnum;

    public static bool IsEnumValue(object value) => value is IEnumSlot or Enum;

    /// <summary>The number behind an enum value, in the enum's underlying type.</summary>
    public static object ToNumber(object value) => value is IEnumSlot slot
        ? FromBits(slot.Bits, slot.Type.UnderlyingType)
        : Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture);

    public static object FromBits(long bits, SpecialType type) => type switch
    {
        SpecialType.System_Byte => unchecked((byte)bits),
        SpecialType.System_SByte => unchecked((sbyte)bits),
        SpecialType.System_Int16 => unchecked((short)bits),
        SpecialType.System_UInt16 => unchecked((ushort)bits),
        SpecialType.System_UInt32 => unchecked((uint)bits),
        SpecialType.System_Int64 => bits,
        SpecialType.System_UInt64 => unchecked((ulong)bits),
        _ => unchecked((int)bits),
    };
}

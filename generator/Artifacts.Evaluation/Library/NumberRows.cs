using System.Globalization;

namespace Artifacts.Evaluation.Library;

/// <summary>Numbers, <see cref="bool"/> and <see cref="Math"/>.</summary>
internal static class NumberRows
{
    private static readonly string[] Integers =
        ["SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "IntPtr", "UIntPtr", "Int128", "UInt128"];

    private static readonly string[] Floats = ["Single", "Double", "Half"];

    private static readonly string[] Operators =
    [
        "op_Addition", "op_Subtraction", "op_Multiply", "op_Division", "op_Modulus", "op_UnaryNegation", "op_UnaryPlus", "op_Increment", "op_Decrement",
        "op_Equality", "op_Inequality", "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual", "op_Implicit", "op_Explicit",
    ];

    private static readonly string[] BitOperators =
        ["op_BitwiseAnd", "op_BitwiseOr", "op_ExclusiveOr", "op_OnesComplement", "op_LeftShift", "op_RightShift", "op_UnsignedRightShift"];

    private static readonly string[] CheckedOperators =
        ["op_CheckedAddition", "op_CheckedSubtraction", "op_CheckedMultiply", "op_CheckedDivision", "op_CheckedIncrement", "op_CheckedDecrement", "op_CheckedExplicit"];

    // Of all numbers; the largest and smallest are constants of most and properties of some.
    private static readonly string[] OfAll =
    [
        "CompareTo", "Equals", "MinValue", "MaxValue", "Max", "Min", "Clamp", "Sign", "IsEvenInteger", "IsOddInteger", "CreateChecked", "CreateSaturating", "CreateTruncating",
    ];

    private static readonly string[] OfSigned = ["Abs", "CopySign", "IsNegative", "IsPositive", "MaxMagnitude", "MinMagnitude"];

    private static readonly string[] OfIntegers = ["DivRem", "LeadingZeroCount", "PopCount", "RotateLeft", "RotateRight", "TrailingZeroCount", "IsPow2", "Log2"];

    private static readonly string[] OfFloats =
    [
        "IsFinite", "IsInfinity", "IsNaN", "IsNormal", "IsSubnormal", "IsPositiveInfinity", "IsNegativeInfinity", "IsInteger", "IsRealNumber", "IsPow2", "Ceiling", "Floor", "Round",
        "Truncate", "BitDecrement", "BitIncrement", "FusedMultiplyAdd", "Ieee754Remainder", "ILogB", "ScaleB", "MaxNumber", "MinNumber", "MaxMagnitudeNumber",
        "MinMagnitudeNumber", "Sqrt", "Lerp", "DegreesToRadians", "RadiansToDegrees", "Epsilon", "NaN", "PositiveInfinity", "NegativeInfinity", "NegativeZero", "E", "Pi", "Tau",
    ];

    private static readonly string[] Rounding =
    [
        "Abs", "Min", "Max", "Sign", "Floor", "Ceiling", "Round", "Truncate", "IEEERemainder", "Sqrt", "CopySign", "BitDecrement", "BitIncrement", "FusedMultiplyAdd",
        "ILogB", "ScaleB", "MaxMagnitude", "MinMagnitude", "E", "PI", "Tau",
    ];

    public static IEnumerable<Row> All =>
    [
        .. Integers.Concat(Floats).Append("Decimal").SelectMany(number => Of(number, Costs.Step, OfAll)),
        .. Integers.Where(IsSigned).Concat(Floats).Append("Decimal").SelectMany(number => Of(number, Costs.Step, OfSigned)),
        .. Integers.SelectMany(number => Of(number, Costs.Step, OfIntegers)),
        .. Floats.SelectMany(number => Of(number, Costs.Step, OfFloats)),
        .. Integers.Concat(Floats).Append("Decimal").SelectMany(number => Of(number, Costs.All, ["Parse", "TryParse"])),
        .. Integers.Concat(Floats).Append("Decimal").SelectMany(number => Of(number, Costs.Format, ["ToString"])),
        .. Of("Int32", Costs.Step, ["BigMul"]),
        .. Of("Int64", Costs.Step, ["BigMul"]),
        .. Of("UInt32", Costs.Step, ["BigMul"]),
        .. Of("UInt64", Costs.Step, ["BigMul"]),
        .. Of("IntPtr", Costs.Step, ["Zero"]),
        .. Of("UIntPtr", Costs.Step, ["Zero"]),
        .. Of("Half", Costs.Step, [.. Operators, "op_CheckedExplicit", "One", "Zero", "NegativeOne"]),
        .. Of("Int128", Costs.Step, [.. Operators, .. BitOperators, .. CheckedOperators, "op_CheckedUnaryNegation", ".ctor", "One", "Zero", "NegativeOne", "BigMul"]),
        .. Of("UInt128", Costs.Step, [.. Operators, .. BitOperators, .. CheckedOperators, "op_CheckedUnaryNegation", ".ctor", "One", "Zero", "BigMul"]),
        .. Of("Decimal", Costs.Step, [.. Operators, ".ctor", "Zero", "One", "MinusOne", "Round", "Floor", "Ceiling", "Truncate", "Add", "Subtract", "Multiply", "Divide", "Remainder", "Negate",
            "Scale", "Compare", "IsCanonical", "IsInteger", "ToOACurrency", "FromOACurrency", "ToByte", "ToSByte", "ToInt16", "ToUInt16", "ToInt32", "ToUInt32", "ToInt64", "ToUInt64",
            "ToSingle", "ToDouble"]),
        new("M:System.Decimal.GetBits(System.Decimal)", Costs.Grow),
        .. Of("Boolean", Costs.Step, ["ToString", "Parse", "TryParse", "Equals", "CompareTo", "TrueString", "FalseString"]),
        .. Of("Math", Costs.Step, [.. Rounding, "Clamp", "DivRem", "BigMul", "Pow"]),
        .. Of("MathF", Costs.Step, Rounding),
        .. Of("Numerics.BitOperations", Costs.Step, ["IsPow2", "RoundUpToPowerOf2", "LeadingZeroCount", "Log2", "PopCount", "TrailingZeroCount", "RotateLeft", "RotateRight", "Crc32C"]),
        .. Of("Numerics.BigInteger", Costs.All, [.. Operators, .. BitOperators, ".ctor", "Zero", "One", "MinusOne", "IsZero", "IsOne", "IsEven", "IsPowerOfTwo", "Sign", "Compare", "CompareTo",
            "Equals", "Abs", "Negate", "Add", "Subtract", "Max", "Min", "MaxMagnitude", "MinMagnitude", "Clamp", "CopySign", "ToByteArray", "GetByteCount", "GetBitLength",
            "LeadingZeroCount", "TrailingZeroCount", "PopCount", "RotateLeft", "RotateRight", "IsPow2", "Log2", "IsEvenInteger", "IsOddInteger", "IsNegative", "IsPositive",
            "CreateChecked", "CreateSaturating", "CreateTruncating"]).Where(row => !IsLarge(row)),
        .. Of("Numerics.BigInteger", BigNumbers.Product, Products),
        .. Of("Numerics.BigInteger", BigNumbers.Shifted, ["op_LeftShift"]),
        .. Of("Numerics.BigInteger", BigNumbers.Powered, ["Pow"]),
        .. Of("Numerics.BigInteger", BigNumbers.PoweredModulo, ["ModPow"]),
        .. Of("Numerics.BigInteger", BigNumbers.Text, ["ToString", "Parse", "TryParse"]),
        .. Of("Numerics.Complex", Costs.Step, [.. Operators.Where(name => name is not "op_Modulus" && !name.Contains("Than", StringComparison.Ordinal)), ".ctor", "Real", "Imaginary", "Zero", "One", "ImaginaryOne",
            "Add", "Subtract", "Multiply", "Divide", "Negate", "Conjugate", "Reciprocal", "Equals"]),
        .. Of("Numerics.Complex", Costs.Format, ["ToString"]),
        .. Of("Convert", Costs.All, ["ToBoolean", "ToByte", "ToSByte", "ToInt16", "ToUInt16", "ToInt32", "ToUInt32", "ToInt64", "ToUInt64", "ToSingle", "ToDouble", "ToDecimal", "ToChar",
            "ToHexString", "ToHexStringLower", "FromHexString", "ToBase64String", "FromBase64String"]),
        .. Of("Convert", Costs.All, ["ToString"]),
        .. Of("BitConverter", Costs.All, ["GetBytes", "ToString", "ToBoolean", "ToChar", "ToInt16", "ToUInt16", "ToInt32", "ToUInt32", "ToInt64", "ToUInt64", "ToSingle", "ToDouble", "DoubleToInt64Bits",
            "Int64BitsToDouble", "SingleToInt32Bits", "Int32BitsToSingle", "DoubleToUInt64Bits", "UInt64BitsToDouble", "SingleToUInt32Bits", "UInt32BitsToSingle"]),
        new("System.Globalization.CultureInfo.InvariantCulture", Costs.Step, (_, _, _, _) => CultureInfo.InvariantCulture),
        .. Of("Globalization.CultureInfo", Costs.Grow, ["TextInfo", "NumberFormat", "DateTimeFormat", "Name", "Clone", "IsReadOnly"]),
        .. Of("Globalization.NumberFormatInfo", Costs.Grow, [".ctor", "InvariantInfo", "Clone", "ReadOnly", "IsReadOnly", "CurrencyDecimalDigits", "CurrencyDecimalSeparator",
            "CurrencyGroupSizes", "NumberGroupSizes", "PercentGroupSizes", "CurrencyGroupSeparator", "CurrencySymbol", "NaNSymbol", "CurrencyNegativePattern",
            "NumberNegativePattern", "PercentPositivePattern", "PercentNegativePattern", "NegativeInfinitySymbol", "NegativeSign", "NumberDecimalDigits",
            "NumberDecimalSeparator", "NumberGroupSeparator", "CurrencyPositivePattern", "PositiveInfinitySymbol", "PositiveSign", "PercentDecimalDigits",
            "PercentDecimalSeparator", "PercentGroupSeparator", "PercentSymbol", "PerMilleSymbol"]),
        .. Of("Globalization.DateTimeFormatInfo", Costs.Grow, ["InvariantInfo", "AbbreviatedDayNames", "AbbreviatedMonthNames", "DayNames", "MonthNames", "GetDayName",
            "GetMonthName", "GetAbbreviatedDayName", "GetAbbreviatedMonthName", "ShortestDayNames", "AMDesignator", "PMDesignator"]),
    ];

    private static readonly string[] Products = ["op_Multiply", "Multiply", "op_Division", "Divide", "op_Modulus", "Remainder", "DivRem", "GreatestCommonDivisor"];

    private static bool IsLarge(Row row) => row.Member is "System.Numerics.BigInteger.op_LeftShift" || Products.Contains(row.Member.Split('.')[^1], StringComparer.Ordinal);

    private static bool IsSigned(string integer) => !integer.StartsWith('U') && integer != "Byte";

    private static IEnumerable<Row> Of(string type, Cost cost, string[] members) => StringRows.Names("System." + type, cost, members);
}

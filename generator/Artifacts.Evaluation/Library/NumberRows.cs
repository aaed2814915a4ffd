using System.Globalization;

namespace Artifacts.Evaluation.Library;

/// <summary>Numbers, <see cref="bool"/> and <see cref="Math"/>.</summary>
internal static class NumberRows
{
    private static readonly string[] Numbers =
    [
        "SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "IntPtr", "UIntPtr", "Single", "Double", "Decimal", "Int128", "UInt128", "Half",
    ];

    public static IEnumerable<Row> All =>
    [
        .. Numbers.SelectMany(number => StringRows.Names(
            "System." + number, Costs.Step, "Parse", "TryParse", "CompareTo", "Equals", "MinValue", "MaxValue", "Abs", "Min", "Max", "Clamp", "Sign",
            "IsNaN", "IsInfinity", "IsPositiveInfinity", "IsNegativeInfinity", "IsFinite", "IsNegative", "IsPositive", "IsInteger", "IsEvenInteger",
            "IsOddInteger", "IsPow2", "Log2", "PopCount", "LeadingZeroCount", "TrailingZeroCount", "RotateLeft", "RotateRight", "DivRem",
            "Epsilon", "NaN", "PositiveInfinity", "NegativeInfinity", "Pi", "E")),
        .. Numbers.Select(number => new Row($"System.{number}.ToString", Costs.Format)),
        .. Numbers.SelectMany(number => new[] { "MinValue", "MaxValue", "Zero", "One", "MinusOne", "NaN", "PositiveInfinity", "NegativeInfinity", "Epsilon" }
            .Select(name => new Row($"F:System.{number}.{name}", Costs.Step))),
        .. StringRows.Names("System.Decimal", Costs.Step, "Round", "Floor", "Ceiling", "Truncate", "Add", "Subtract", "Multiply", "Divide", "Remainder", "Negate",
            "Scale", "ToInt32", "ToDouble", "ToInt64", "Compare"),
        .. StringRows.Names("System.Boolean", Costs.Step, "ToString", "Parse", "TryParse", "Equals", "CompareTo"),
        new Row("F:System.Boolean.TrueString", Costs.Step),
        new Row("F:System.Boolean.FalseString", Costs.Step),
        .. StringRows.Names("System.Math", Costs.Step, "Abs", "Min", "Max", "Clamp", "Sign", "Floor", "Ceiling", "Round", "Truncate", "DivRem", "BigMul", "Sqrt", "Pow", "IEEERemainder"),
        .. StringRows.Names("System.Convert", Costs.All, "ToBoolean", "ToByte", "ToSByte", "ToInt16", "ToUInt16", "ToInt32", "ToUInt32", "ToInt64", "ToUInt64",
            "ToSingle", "ToDouble", "ToDecimal", "ToChar", "ToString", "ToHexString", "ToHexStringLower", "FromHexString", "ToBase64String", "FromBase64String"),
        new Row("F:System.Math.PI", Costs.Step),
        new Row("F:System.Math.E", Costs.Step),
        new Row("System.Globalization.CultureInfo.InvariantCulture", Costs.Step, (_, _, _, _) => CultureInfo.InvariantCulture),
        new Row("System.Globalization.NumberFormatInfo.InvariantInfo", Costs.Step),
    ];
}

using System.Globalization;
using CsCheck;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>Values of built-in types as C# writes them, corners often.</summary>
internal sealed class Literals(Dice dice)
{
    private static readonly string[] Texts =
    [
        "\"\"", "\"a\"", "\"abc\"", "\"Abc\"", "\"a b  c\"", "\"x,y;z\"", "\" pad \"", "\"éßİ\"", "\"😀!\"", "\"line\\nbreak\"", "\"tab\\t\\\"q\\\"\"", "\"{0}\"", "\"12\"", "\"-7\"", "\"1.5\"",
        "\"true\"", "@\"c:\\dir\"", "\"zebra\"", "\"Zulu\"", "\"null\"", "\"banana\"",
    ];

    private static readonly string[] Characters = ["'a'", "'Z'", "'0'", "' '", "'\\n'", "'é'", "'\\uFFFF'", "'\\0'", "'_'", "'7'", "'ß'"];

    private static readonly string[] Doubles =
    [
        "0.0", "(-0.0)", "1.0", "1.5", "(-2.5)", "0.1", "1e21", "1e-7", "123456789.125", "double.NaN", "double.PositiveInfinity", "double.NegativeInfinity",
        "double.MaxValue", "double.MinValue", "double.Epsilon", "2.5", "3.0", "(-1.0)", "1e15", "1e16",
    ];

    private static readonly string[] Floats =
        ["0f", "(-0f)", "1f", "1.5f", "(-2.5f)", "0.1f", "1e10f", "1e-7f", "float.NaN", "float.PositiveInfinity", "float.MaxValue", "float.Epsilon", "16777217f", "3f"];

    private static readonly string[] Decimals =
        ["0m", "1m", "1.0m", "1.50m", "(-2.5m)", "0.1m", "100m", "3m", "0.000m", "79228162514264337593543950335m", "decimal.MinValue", "1.23456789m", "(-7m)", "2.50m"];

    /// <summary>A literal of the type; <see langword="null"/> when the type has none.</summary>
    public string? Of(CSharpType type) => type.Head switch
    {
        "int" => Small() ?? Corner("int", dice.From(Gen.Int).ToString(CultureInfo.InvariantCulture)),
        "long" => Small() is { } small ? $"{small}L".Replace(")L", "L)", StringComparison.Ordinal) : Corner("long", dice.From(Gen.Long).ToString(CultureInfo.InvariantCulture) + "L"),
        "uint" => dice.Chance(70) ? $"{dice.Below(20)}u" : Corner("uint", dice.From(Gen.UInt).ToString(CultureInfo.InvariantCulture) + "u"),
        "ulong" => dice.Chance(70) ? $"{dice.Below(20)}ul" : Corner("ulong", dice.From(Gen.ULong).ToString(CultureInfo.InvariantCulture) + "ul"),
        "sbyte" => Cast(type, dice.From(Gen.SByte)),
        "byte" => Cast(type, dice.From(Gen.Byte)),
        "short" => Cast(type, dice.From(Gen.Short)),
        "ushort" => Cast(type, dice.From(Gen.UShort)),
        "nint" => Cast(type, dice.Below(40) - 20),
        "nuint" => Cast(type, dice.Below(40)),
        "Int128" => dice.Pick("Int128.MaxValue", "Int128.MinValue", "((Int128)5)", "((Int128)(-3))", "((Int128)1 << 100)"),
        "UInt128" => dice.Pick("UInt128.MaxValue", "((UInt128)5)", "((UInt128)1 << 100)"),
        "BigInteger" => dice.Pick("BigInteger.One", "new BigInteger(12345678901234567890ul)", "BigInteger.MinusOne", "((BigInteger)7)", "(-BigInteger.Pow(3, 50))"),
        "Half" => dice.Pick("((Half)1.5)", "((Half)(-2))", "Half.MaxValue", "((Half)0.1)", "Half.NaN"),
        "double" => dice.Pick(Doubles),
        "float" => dice.Pick(Floats),
        "decimal" => dice.Pick(Decimals),
        "bool" => dice.Pick("true", "false"),
        "char" => dice.Pick(Characters),
        "string" => dice.Pick(Texts),
        _ => null,
    };

    private string? Small()
    {
        if (!dice.Chance(75))
        {
            return null;
        }

        var value = dice.Below(16) - 4;
        return value < 0 ? $"({value})" : value.ToString(CultureInfo.InvariantCulture);
    }

    private string Corner(string type, string value) => dice.Chance(50)
        ? dice.Pick($"{type}.MaxValue", $"{type}.MinValue")
        : value.StartsWith('-') ? $"({value})" : value;

    private static string Cast(CSharpType type, long value) => value < 0 ? $"(({type})({value}))" : $"(({type}){value})";
}

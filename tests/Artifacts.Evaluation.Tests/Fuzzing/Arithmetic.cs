namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>What C# says of operators on its built-in numbers: which pairs they take and what they give.</summary>
internal static class Arithmetic
{
    private static readonly string[] Types =
        ["sbyte", "byte", "short", "ushort", "char", "int", "int", "int", "uint", "long", "ulong", "nint", "nuint", "float", "double", "decimal"];

    private static readonly string[] Own = ["Int128", "UInt128", "BigInteger", "Half"];

    private static readonly string[] Widths = ["sbyte", "byte", "short", "ushort", "char", "int"];

    public static IReadOnlyList<string> Operands => Types;

    public static bool Covers(CSharpType type) => type.Parts.Count == 0 && (Types.Contains(type.Head) || Own.Contains(type.Head));

    public static bool IsInteger(string type) => type is not ("float" or "double" or "decimal" or "Half");

    /// <summary>The operators between two numbers of a type.</summary>
    public static IReadOnlyList<string> Operators(string type) =>
        IsInteger(type) ? ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>"] : ["+", "-", "*", "/", "%"];

    /// <summary>The type that both operands are brought to; <see langword="null"/> when C# takes no such pair.</summary>
    public static string? Common(string left, string right)
    {
        if (left == right && !Widths.Contains(left))
        {
            return left;
        }

        if (Own.Contains(left) || Own.Contains(right))
        {
            return null;
        }

        if (left is "decimal" || right is "decimal")
        {
            return IsInteger(left) || IsInteger(right) ? "decimal" : null;
        }

        if (!IsInteger(left) || !IsInteger(right))
        {
            return left is "double" || right is "double" ? "double" : "float";
        }

        return Integers(left, right);
    }

    /// <summary>The type of a shifted value.</summary>
    public static string Shifted(string left) => Widths.Contains(left) ? "int" : left;

    /// <summary>Whether a value of a type may be added to a variable of another by a compound assignment.</summary>
    public static bool Widens(string from, string to) => from == to || (from, to) switch
    {
        (_, "byte" or "sbyte" or "char") => false,
        ("byte", _) => true,
        ("sbyte", "short" or "int" or "long" or "nint" or "float" or "double" or "decimal") => true,
        ("short", "int" or "long" or "nint" or "float" or "double" or "decimal") => true,
        ("char" or "ushort", "int" or "uint" or "long" or "ulong" or "float" or "double" or "decimal") => true,
        ("char", "ushort") => true,
        ("int", "long" or "nint" or "float" or "double" or "decimal") => true,
        ("uint", "long" or "ulong" or "nuint" or "float" or "double" or "decimal") => true,
        ("long" or "ulong", "float" or "double" or "decimal") => true,
        ("float", "double") => true,
        _ => false,
    };

    private static string? Integers(string left, string right)
    {
        var (leftSigned, rightSigned) = (IsSigned(left), IsSigned(right));
        if (left is "ulong" || right is "ulong")
        {
            return leftSigned || rightSigned ? null : "ulong";
        }

        if (left is "nuint" || right is "nuint")
        {
            return leftSigned || rightSigned ? null : "nuint";
        }

        if (left is "long" || right is "long")
        {
            return "long";
        }

        if (left is "nint" || right is "nint")
        {
            return left is "uint" || right is "uint" ? "long" : "nint";
        }

        return left is "uint" || right is "uint"
            ? leftSigned || rightSigned ? "long" : "uint"
            : "int";
    }

    private static bool IsSigned(string type) => type is "sbyte" or "short" or "int" or "long" or "nint";
}

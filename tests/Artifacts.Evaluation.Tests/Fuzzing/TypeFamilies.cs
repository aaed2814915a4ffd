namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>
/// What a single letter in the grammar stands for: <c>N</c>, <c>M</c> a number, <c>I</c>, <c>J</c> an integer,
/// <c>F</c> a binary floating-point number, <c>S</c> a value type, <c>P</c> one that is no tuple, <c>E</c> an enum, <c>K</c> a key, <c>C</c> a class;
/// any other letter anything.
/// </summary>
internal sealed class TypeFamilies
{
    public static readonly IReadOnlyList<CSharpType> Integers = Types("sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "nint", "nuint");

    private static readonly IReadOnlyList<CSharpType> Floating = Types("double", "double", "float");

    private static readonly IReadOnlyList<CSharpType> Numbers = [.. Integers, .. Floating, .. Types("decimal", "int", "int", "long")];

    private static readonly IReadOnlyList<CSharpType> Keys = Types("int", "string", "char", "long", "bool", "byte", "(int, string)");

    private static readonly IReadOnlyList<CSharpType> Common = Types(
        "int", "int", "int", "int", "string", "string", "string", "bool", "bool", "double", "long", "char", "byte", "short", "uint", "ulong", "decimal", "float",
        "int?", "bool?", "long?", "string?", "(int, string)", "(bool, double)", "char?", "decimal?", "double?", "sbyte", "ushort", "nint", "nuint",
        "int[]", "List<int>", "List<string>", "object");

    private static readonly HashSet<string> BuiltInStructs = new(StringComparer.Ordinal)
    {
        "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "nint", "nuint", "double", "float", "decimal", "bool", "char", CSharpType.Tuple,
        "Int128", "UInt128", "BigInteger", "Half", "TimeSpan", "DateTime", "Index", "Range", "Guid", "KeyValuePair",
    };

    private readonly List<CSharpType> declared = [];

    private readonly List<CSharpType> declaredStructs = [];

    private readonly List<CSharpType> enums = [];

    /// <summary>Adds a type that the program declares.</summary>
    public void Declare(CSharpType type, string family)
    {
        if (family is "enum")
        {
            enums.Add(type);
        }

        if (family is "enum" or "struct")
        {
            declaredStructs.Add(type);
        }

        declared.Add(type);
    }

    /// <summary>Whether a letter may stand for a type.</summary>
    public bool Has(string letter, CSharpType type) => letter switch
    {
        "N" or "M" => Numbers.Contains(type),
        "I" or "J" => Integers.Contains(type),
        "F" => Floating.Contains(type),
        "S" => IsStruct(type),
        "P" => IsStruct(type) && type.Head != CSharpType.Tuple,
        "E" => enums.Contains(type),
        "K" => Keys.Contains(type) || enums.Contains(type),
        "C" => !IsStruct(type) && type.Head != CSharpType.Nullable && type.Head is not ("ref" or "place"),
        _ => type.Head is not ("ref" or "place"),
    };

    /// <summary>Some type that a letter may stand for; <see langword="null"/> when the program has none.</summary>
    public CSharpType? Some(string letter, Dice dice) => letter switch
    {
        "N" or "M" => dice.Pick(Numbers),
        "I" or "J" => dice.Pick(Integers),
        "F" => dice.Pick(Floating),
        "E" => enums.Count == 0 ? null : dice.Pick(enums),
        "K" => dice.Pick(Keys),
        "P" => dice.Pick(Common.Where(type => Has("P", type)).ToList()),
        "S" => declaredStructs.Count > 0 && dice.Chance(30) ? dice.Pick(declaredStructs) : dice.Pick(Common.Where(IsStruct).ToList()),
        "C" => dice.Pick(Types("string", "int[]", "List<int>", "object")),
        _ => declared.Count > 0 && dice.Chance(25) ? dice.Pick(declared) : dice.Pick(Common),
    };

    private bool IsStruct(CSharpType type) => BuiltInStructs.Contains(type.Head) || declaredStructs.Contains(type);

    private static List<CSharpType> Types(params string[] names) => [.. names.Select(CSharpType.Parse)];
}

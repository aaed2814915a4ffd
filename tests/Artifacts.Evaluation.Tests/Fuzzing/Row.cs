namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>A way to write an expression of a type.</summary>
/// <param name="Result">The type of the expression, or a pattern of it.</param>
/// <param name="Template">The expression.</param>
/// <param name="Weight">How likely it is, among the ways that fit.</param>
/// <param name="Names">New names that are no longer new: the template of a declaration has given them.</param>
/// <param name="Known">What letters already stand for.</param>
internal sealed record Row(
    CSharpType Result,
    Template Template,
    int Weight,
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyDictionary<string, CSharpType> Known)
{
    private static readonly Dictionary<string, string> NoNames = [];

    private static readonly Dictionary<string, CSharpType> NothingKnown = [];

    /// <summary>Reads <c>[3*] type | expression</c>.</summary>
    public static Row Parse(string line) => Parse(line, NoNames, NothingKnown);

    public static Row Parse(string line, IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, CSharpType> known)
    {
        var parts = line.Split(" | ", 2);
        var star = parts[0].IndexOf('*', StringComparison.Ordinal);
        var weight = star < 0 ? 2 : int.Parse(parts[0].AsSpan(0, star), System.Globalization.CultureInfo.InvariantCulture);
        var result = parts[0][(star + 1)..].Trim();
        foreach (var (placeholder, name) in names.OrderByDescending(name => name.Key.Length))
        {
            result = result.Replace(placeholder, name, StringComparison.Ordinal);
        }

        return new(CSharpType.Parse(result).With(known), Template.Parse(parts[1].Trim()), weight, names, known);
    }
}

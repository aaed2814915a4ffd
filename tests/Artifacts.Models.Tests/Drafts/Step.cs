namespace Artifacts.Models.Tests.Drafts;

/// <summary>A property on the way to a value: <c>Legend</c>, <c>Overrides[]</c>, <c>Elements{key}</c>.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="IsNewItem">Whether a new item of its list is meant.</param>
/// <param name="Key">The entry of its map; <see langword="null"/> where it is none.</param>
internal sealed record Step(string Property, bool IsNewItem, string? Key)
{
    /// <summary>The steps of a line of <c>coverage.tsv</c>.</summary>
    /// <param name="text">The properties, with dots between.</param>
    /// <param name="arguments">The values of the option's arguments, of which one is a key.</param>
    public static IReadOnlyList<Step> Parse(string text, IReadOnlyDictionary<string, string?> arguments) =>
        [.. text.Split('.').Select(part => ParseOne(part, arguments))];

    private static Step ParseOne(string text, IReadOnlyDictionary<string, string?> arguments)
    {
        if (text.EndsWith("[]", StringComparison.Ordinal))
        {
            return new(text[..^2], IsNewItem: true, Key: null);
        }

        var brace = text.IndexOf('{', StringComparison.Ordinal);
        return brace < 0 ? new(text, IsNewItem: false, Key: null) : new(text[..brace], IsNewItem: false, arguments[text[(brace + 1)..^1]]);
    }
}

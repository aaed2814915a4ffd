using System.Text.Json;
using System.Text.RegularExpressions;

namespace Artifacts.Models.Tests.Comparing;

/// <summary>A way in which our JSON is meant to differ from the SDK's: an entry of <c>rules.json</c>.</summary>
/// <param name="Where">The records and the place in their JSON, <c>Row|*Panel id</c>; a star is anything.</param>
/// <param name="Ours">What we write; <see langword="null"/> for nothing, a star for anything.</param>
/// <param name="Theirs">What the SDK writes, in the same way.</param>
/// <param name="Why">Why ours is right.</param>
internal sealed record Difference(string Where, JsonElement? Ours, JsonElement? Theirs, string Why)
{
    private readonly Regex pattern = new(
        $"^(?:{Regex.Escape(Where).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\|", "|", StringComparison.Ordinal).Replace(@"\ ", ") (?:", StringComparison.Ordinal)})$",
        RegexOptions.CultureInvariant,
        TimeSpan.FromMinutes(1));

    /// <summary>Whether it is this that makes a record differ.</summary>
    public bool Explains(string record, Finding finding) =>
        pattern.IsMatch($"{record} {finding.Path}") && Same(Ours, finding.Ours) && Same(Theirs, finding.Theirs);

    private static bool Same(JsonElement? said, JsonElement? found) => said is { } one && found is { } other
        ? (one.ValueKind is JsonValueKind.String && one.ValueEquals("*")) || JsonElement.DeepEquals(one, other)
        : said is null && found is null;
}

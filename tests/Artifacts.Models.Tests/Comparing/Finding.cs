using System.Text.Json;

namespace Artifacts.Models.Tests.Comparing;

/// <summary>A place where two JSON texts differ.</summary>
/// <param name="Path">The place: names with dots between, and <c>[]</c> for items.</param>
/// <param name="Ours">What the record writes; <see langword="null"/> if nothing.</param>
/// <param name="Theirs">What the SDK writes; <see langword="null"/> if nothing.</param>
internal sealed record Finding(string Path, JsonElement? Ours, JsonElement? Theirs)
{
    public override string ToString() => $"{Path}: {Text(Ours)} instead of {Text(Theirs)}";

    private static string Text(JsonElement? json) => json is { } value ? value.GetRawText() : "nothing";
}

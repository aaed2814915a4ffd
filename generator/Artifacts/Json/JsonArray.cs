namespace Artifacts.Json;

/// <summary>A list in JSON: <c>new JsonArray([1, "two", true])</c>.</summary>
/// <param name="Items">What it holds, in order.</param>
public sealed record JsonArray(IReadOnlyList<JsonValue> Items) : JsonValue
{
    /// <summary>Whether both hold the same in the same order.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(JsonArray? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Count;
}

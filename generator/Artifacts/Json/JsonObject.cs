namespace Artifacts.Json;

/// <summary>An object in JSON: <c>new JsonObject([new("mode", "columns"), new("limit", 5)])</c>.</summary>
/// <param name="Members">Its fields, in the order in which they are written; each name once.</param>
public sealed record JsonObject(IReadOnlyList<JsonMember> Members) : JsonValue
{
    /// <summary>An object without fields.</summary>
    public static JsonObject Empty { get; } = new([]);

    /// <summary>The value of a field; <see langword="null"/> where there is none of that name.</summary>
    /// <param name="name">The field's name.</param>
    public JsonValue? this[string name]
    {
        get
        {
            for (var index = 0; index < Members.Count; index++)
            {
                if (string.Equals(Members[index].Name, name, StringComparison.Ordinal))
                {
                    return Members[index].Value;
                }
            }

            return null;
        }
    }

    /// <summary>Whether both have the same fields, in whatever order.</summary>
    /// <param name="other">The object to compare with.</param>
    public bool Equals(JsonObject? other) =>
        other is not null && Members.Count == other.Members.Count && Members.All(member => member.Value.Equals(other[member.Name]));

    /// <inheritdoc/>
    public override int GetHashCode() => Members.Count;
}

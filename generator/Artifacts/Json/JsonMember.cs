namespace Artifacts.Json;

/// <summary>A field of a <see cref="JsonObject"/>.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">What it holds.</param>
public sealed record JsonMember(string Name, JsonValue Value);

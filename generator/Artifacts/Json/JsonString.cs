namespace Artifacts.Json;

/// <summary>A text in JSON.</summary>
/// <param name="Value">The text.</param>
public sealed record JsonString(string Value) : JsonValue;

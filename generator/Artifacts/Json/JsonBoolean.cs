namespace Artifacts.Json;

/// <summary>A truth value in JSON.</summary>
/// <param name="Value">The truth value.</param>
public sealed record JsonBoolean(bool Value) : JsonValue;

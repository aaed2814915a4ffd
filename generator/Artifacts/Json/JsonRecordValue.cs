namespace Artifacts.Json;

/// <summary>A record where any JSON may stand.</summary>
/// <param name="Record">The record.</param>
public sealed record JsonRecordValue(JsonRecord Record) : JsonValue;

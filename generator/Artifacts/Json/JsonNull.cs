namespace Artifacts.Json;

/// <summary>JSON's <c>null</c>.</summary>
public sealed record JsonNull : JsonValue
{
    private JsonNull()
    {
    }

    internal static JsonNull Instance { get; } = new();
}

using Artifacts.Json.Shapes;

namespace Artifacts.Json;

/// <summary>A text, or a number: both convert by themselves.</summary>
public sealed record TextOrNumber
{
    private readonly JsonValue value;

    private TextOrNumber(JsonValue value) => this.value = value;

    internal static ValueShape Shape { get; } = ValueShape.WrittenJson<TextOrNumber>(
        static json => json is JsonString or JsonNumber ? new(json) : null,
        static either => either.value);

    /// <summary>The text; <see langword="null"/> for a number.</summary>
    public string? Text => (value as JsonString)?.Value;

    /// <summary>The number; <see langword="null"/> for a text.</summary>
    public double? Number => (value as JsonNumber)?.Value;

    /// <summary>Takes a text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator TextOrNumber(string value) => FromString(value);

    /// <summary>Takes a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator TextOrNumber(double value) => FromDouble(value);

    /// <summary>Takes a text.</summary>
    /// <param name="value">The text.</param>
    public static TextOrNumber FromString(string value) => new(JsonValue.FromString(value));

    /// <summary>Takes a number.</summary>
    /// <param name="value">The number.</param>
    public static TextOrNumber FromDouble(double value) => new(JsonValue.FromDouble(value));
}

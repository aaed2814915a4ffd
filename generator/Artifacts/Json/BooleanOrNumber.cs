using Artifacts.Json.Shapes;

namespace Artifacts.Json;

/// <summary>A truth value, or a number that says more: both convert by themselves.</summary>
public sealed record BooleanOrNumber
{
    private readonly JsonValue value;

    private BooleanOrNumber(JsonValue value) => this.value = value;

    internal static ValueShape Shape { get; } = ValueShape.WrittenJson<BooleanOrNumber>(
        static json => json is JsonBoolean or JsonNumber ? new(json) : null,
        static either => either.value);

    /// <summary>The truth value; <see langword="null"/> for a number.</summary>
    public bool? Boolean => (value as JsonBoolean)?.Value;

    /// <summary>The number; <see langword="null"/> for a truth value.</summary>
    public double? Number => (value as JsonNumber)?.Value;

    /// <summary>Takes a truth value.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator BooleanOrNumber(bool value) => FromBoolean(value);

    /// <summary>Takes a number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator BooleanOrNumber(double value) => FromDouble(value);

    /// <summary>Takes a truth value.</summary>
    /// <param name="value">The truth value.</param>
    public static BooleanOrNumber FromBoolean(bool value) => new(JsonValue.FromBoolean(value));

    /// <summary>Takes a number.</summary>
    /// <param name="value">The number.</param>
    public static BooleanOrNumber FromDouble(double value) => new(JsonValue.FromDouble(value));
}

namespace Artifacts.Metrics;

/// <summary>
/// What a metric's values are counted in. Prometheus asks for base units (seconds, bytes, ratios from 0 to 1); exporters
/// that count otherwise say so here.
/// </summary>
/// <param name="Name">The unit in the plural, as metrics' names end: <c>seconds</c>.</param>
public sealed record Unit(string Name)
{
    /// <summary>Seconds, Prometheus's base unit of time; of Unix timestamps as well.</summary>
    public static Unit Seconds { get; } = new("seconds");

    /// <summary>Thousandths of a second; Envoy's histograms of time count them.</summary>
    public static Unit Milliseconds { get; } = new("milliseconds");

    /// <summary>Millionths of a second.</summary>
    public static Unit Microseconds { get; } = new("microseconds");

    /// <summary>Billionths of a second.</summary>
    public static Unit Nanoseconds { get; } = new("nanoseconds");

    /// <summary>Bytes, Prometheus's base unit of data.</summary>
    public static Unit Bytes { get; } = new("bytes");

    /// <summary>Shares from 0 to 1, Prometheus's base unit of percentages.</summary>
    public static Unit Ratio { get; } = new("ratio");

    /// <summary>Shares from 0 to 100.</summary>
    public static Unit Percent { get; } = new("percent");

    /// <summary>Degrees Celsius, Prometheus's base unit of temperature.</summary>
    public static Unit Celsius { get; } = new("celsius");

    /// <summary>Meters, Prometheus's base unit of length.</summary>
    public static Unit Meters { get; } = new("meters");

    /// <summary>Volts, Prometheus's base unit of voltage.</summary>
    public static Unit Volts { get; } = new("volts");

    /// <summary>Amperes, Prometheus's base unit of electric current.</summary>
    public static Unit Amperes { get; } = new("amperes");

    /// <summary>Joules, Prometheus's base unit of energy; their rate is in watts.</summary>
    public static Unit Joules { get; } = new("joules");

    /// <summary>Grams, Prometheus's base unit of mass.</summary>
    public static Unit Grams { get; } = new("grams");

    /// <summary>The unit's name, so that it can stand in text.</summary>
    public override string ToString() => Name;
}

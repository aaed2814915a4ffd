using Artifacts.Metrics;

namespace Definitions.Envoy;

/// <summary>Declares metrics of Envoy: what all of them have in common.</summary>
/// <remarks>The metrics themselves are in <c>Envoy…Metrics</c>, a file a subject, under Envoy's own names.</remarks>
public static class EnvoyMetrics
{
    // Envoy's buckets unless its bootstrap configuration sets others.
    private static readonly double[] MillisecondBuckets =
    [
        0.5, 1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 300_000, 600_000, 1_800_000, 3_600_000,
    ];

    /// <summary>The proxies, which expose all of them.</summary>
    public static readonly Exporter Exporter = new("Envoy");

    /// <summary>A value that goes up and down.</summary>
    public static Gauge Gauge(string name, string help, params Label[] labels) =>
        new(name) { Exporter = Exporter, Help = help, Labels = labels };

    /// <summary>A value that only grows. Envoy adds <c>_total</c> to the names of some counters, and to others not.</summary>
    public static Counter Counter(string name, string help, params Label[] labels) =>
        new(name) { Exporter = Exporter, Help = help, Labels = labels };

    /// <summary>Milliseconds that something took.</summary>
    public static Histogram Milliseconds(string name, string help, params Label[] labels) =>
        new(name) { Exporter = Exporter, Help = help, Labels = labels, Unit = Unit.Milliseconds, Buckets = MillisecondBuckets };
}

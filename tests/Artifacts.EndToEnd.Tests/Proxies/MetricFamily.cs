using System.Globalization;

namespace Artifacts.EndToEnd.Tests.Proxies;

/// <summary>A metric with its samples, under its <c># TYPE</c> line.</summary>
internal sealed record MetricFamily(string Name, string Type, IReadOnlyList<Sample> Samples)
{
    // Envoy's own bounds, in milliseconds.
    private static readonly double[] Bounds =
        [0.5, 1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000, 30000, 60000, 300000, 600000, 1800000, 3600000];

    public static MetricFamily Gauge(string name, double value, params IEnumerable<(string Name, string Value)[]> labels) =>
        new(name, "gauge", [.. Each(labels).Select(set => new Sample(name, set, value))]);

    public static MetricFamily Counter(string name, double perSecond, params IEnumerable<(string Name, string Value)[]> labels) =>
        new(name, "counter", [.. Each(labels).Select(set => new Sample(name, set, perSecond * 100, perSecond))]);

    public static MetricFamily Histogram(string name, double perSecond, params IEnumerable<(string Name, string Value)[]> labels) =>
        new(name, "histogram", [.. Each(labels).SelectMany(set => Histogram(name, perSecond, set))]);

    private static IEnumerable<Sample> Histogram(string name, double perSecond, (string Name, string Value)[] labels)
    {
        // Ever fewer requests take longer: half of those left, from bound to bound.
        for (var bound = 0; bound < Bounds.Length; bound++)
        {
            var share = 1 - Math.Pow(0.5, bound + 1);
            yield return Growing("bucket", share * perSecond, [.. labels, ("le", Bounds[bound].ToString(CultureInfo.InvariantCulture))]);
        }

        yield return Growing("bucket", perSecond, [.. labels, ("le", "+Inf")]);
        yield return Growing("sum", perSecond * 7, labels);
        yield return Growing("count", perSecond, labels);

        Sample Growing(string suffix, double speed, (string, string)[] set) => new($"{name}_{suffix}", set, speed * 100, speed);
    }

    private static IEnumerable<(string Name, string Value)[]> Each(IEnumerable<(string Name, string Value)[]> labels) =>
        labels.DefaultIfEmpty([]);
}

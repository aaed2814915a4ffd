using System.Globalization;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Queries;
using static Artifacts.Prometheus.PrometheusLabels;
using static Definitions.GenAi.GenAiLabels;

namespace Definitions.GenAi.Rules;

/// <summary>How long something takes by model: the buckets, and quantiles of them.</summary>
public sealed class LatencyRecordings
{
    /// <summary>The quantiles that are recorded.</summary>
    public static readonly IReadOnlyList<double> Quantiles = [0.5, 0.9, 0.99];

    /// <summary>Makes the rules.</summary>
    /// <param name="name">What the recorded series are called, whatever the telemetry calls the histogram.</param>
    /// <param name="histogram">What measures it.</param>
    /// <param name="window">The window that rates are over.</param>
    public LatencyRecordings(string name, Histogram histogram, TimeSpan window)
    {
        var suffix = $"rate{Duration.FromTimeSpan(window)}";
        Buckets = new($"{RequestModel}_{Le}:{name}_bucket:{suffix}", $"sum by ({RequestModel}, {Le}) (rate({histogram.Bucket}[{window}]))");

        // Without requests a quantile is NaN, which would stay in averages of it: comparing leaves it out.
        ByModel =
        [
            .. Quantiles.Select(quantile => new RecordingRule(
                $"{RequestModel}:{name}:histogram_quantile_{suffix}",
                $"histogram_quantile({quantile}, {Buckets}) >= 0")
            {
                Labels = [new(Quantile, Text(quantile))],
            }),
        ];
    }

    /// <summary>How often each bucket was hit, by model.</summary>
    public RecordingRule Buckets { get; }

    /// <summary>A rule a quantile; they record the same series, told apart by the label <c>quantile</c>.</summary>
    public IReadOnlyList<RecordingRule> ByModel { get; }

    /// <summary>All rules, in the order of their evaluation.</summary>
    public IEnumerable<RecordingRule> All => [Buckets, .. ByModel];

    /// <summary>A recorded quantile of each model.</summary>
    /// <param name="quantile">One of <see cref="Quantiles"/>.</param>
    /// <param name="models">The matchers that choose models.</param>
    public Query At(double quantile, Query models) => $"{ByModel[0]}{{{Quantile}=\"{Text(quantile)}\", {models}}}";

    /// <summary>A quantile of models together, which can't be computed of theirs.</summary>
    /// <param name="quantile">The quantile, from 0 to 1.</param>
    /// <param name="models">The matchers that choose models.</param>
    public Query Together(double quantile, Query models) =>
        $"histogram_quantile({quantile}, sum by ({Le}) ({Buckets}{{{models}}}))";

    private static string Text(double quantile) => quantile.ToString("R", CultureInfo.InvariantCulture);
}

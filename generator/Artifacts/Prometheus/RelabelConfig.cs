using Artifacts.Metrics;

namespace Artifacts.Prometheus;

/// <summary>
/// A step of relabeling: an entry of <c>relabel_configs</c> or <c>metric_relabel_configs</c>. What isn't set is
/// Prometheus's default.
/// </summary>
public sealed record RelabelConfig
{
    /// <summary>The labels whose values, joined by the separator, the regex is matched against.</summary>
    public IReadOnlyList<Label> SourceLabels { get; init; } = [];

    /// <summary>What is put between the values of the source labels; unset, <c>;</c>.</summary>
    public string? Separator { get; init; }

    /// <summary>The pattern, matched against the whole value; unset, <c>(.*)</c>.</summary>
    public RelabelRegex? Regex { get; init; }

    /// <summary>What the hash is divided by, for <see cref="RelabelAction.HashMod"/>.</summary>
    public long? Modulus { get; init; }

    /// <summary>The label that is set; with <see cref="RelabelAction.Replace"/> its name may refer to groups, <c>$1</c>.</summary>
    public Label? TargetLabel { get; init; }

    /// <summary>What the target label is set to; <c>$1</c> is the regex's first group. Unset, <c>$1</c>.</summary>
    public string? Replacement { get; init; }

    /// <summary>What the step does; unset, <see cref="RelabelAction.Replace"/>.</summary>
    public RelabelAction? Action { get; init; }

    /// <summary>Keeps only targets or series of which a label matches.</summary>
    /// <param name="label">The label.</param>
    /// <param name="regex">What its whole value must match.</param>
    public static RelabelConfig Keep(Label label, RelabelRegex regex) => new()
    {
        SourceLabels = [label],
        Regex = regex,
        Action = RelabelAction.Keep,
    };

    /// <summary>Drops targets or series of which a label matches.</summary>
    /// <param name="label">The label.</param>
    /// <param name="regex">What its whole value must match.</param>
    public static RelabelConfig Drop(Label label, RelabelRegex regex) => new()
    {
        SourceLabels = [label],
        Regex = regex,
        Action = RelabelAction.Drop,
    };

    /// <summary>Gives a label the value of another; copying what discovery tells keeps it after relabeling.</summary>
    /// <param name="source">The label to copy.</param>
    /// <param name="target">The label to set.</param>
    public static RelabelConfig Copy(Label source, Label target) => new() { SourceLabels = [source], TargetLabel = target };

    /// <summary>Keeps only the series of some metrics; for <see cref="ScrapeConfig.MetricRelabelConfigs"/>.</summary>
    /// <param name="series">
    /// The metrics. A histogram keeps all its series; <see cref="Histogram.Bucket"/> and the like keep one.
    /// </param>
    public static RelabelConfig KeepMetrics(params IMetricSeries[] series) =>
        Keep(PrometheusLabels.MetricName, RelabelRegex.FromSeries(series));

    /// <summary>
    /// Keeps only what this program uses: the series that the job's <see cref="ScrapeConfig.Exporters"/> expose and that any
    /// dashboard, variable or rule asks for, sorted and on one line; for <see cref="ScrapeConfig.MetricRelabelConfigs"/>.
    /// </summary>
    /// <param name="also">Metrics to keep besides, because somebody asks for them that the program doesn't know of.</param>
    /// <remarks>
    /// The list is made when everything is known, so a new panel's metric is kept by the build that adds the panel. An
    /// artifact of an environment counts for jobs of that environment, one without counts for all.
    /// </remarks>
    public static RelabelConfig KeepUsedMetrics(params IMetricSeries[] also) =>
        Keep(PrometheusLabels.MetricName, RelabelRegex.FromUsedSeries(also));

    /// <summary>Drops the series of some metrics; for <see cref="ScrapeConfig.MetricRelabelConfigs"/>.</summary>
    /// <param name="series">
    /// The metrics. A histogram drops all its series; <see cref="Histogram.Bucket"/> and the like drop one.
    /// </param>
    public static RelabelConfig DropMetrics(params IMetricSeries[] series) =>
        Drop(PrometheusLabels.MetricName, RelabelRegex.FromSeries(series));
}

namespace Artifacts.Metrics;

/// <summary>Quantiles that the target computed itself, with <c>_sum</c> and <c>_count</c> series.</summary>
public sealed record Summary : Metric
{
    /// <summary>Declares the metric.</summary>
    /// <param name="name">The metric family's name.</param>
    public Summary(string name)
        : base(name)
    {
    }

    /// <summary>
    /// The quantiles that the target computes, from 0 to 1; the series called like the metric have them in the label
    /// <c>quantile</c>. Empty if they aren't known.
    /// </summary>
    public IReadOnlyList<double> Quantiles { get; init; } = [];

    /// <summary>All observations added up, <c>…_sum</c>.</summary>
    public MetricSeries Sum => new(this, "_sum");

    /// <summary>How many observations there were, <c>…_count</c>.</summary>
    public MetricSeries Count => new(this, "_count");

    /// <inheritdoc/>
    public override IReadOnlyList<string> SeriesNames => [Name, Sum.Name, Count.Name];
}

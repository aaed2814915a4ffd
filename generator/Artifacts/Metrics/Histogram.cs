namespace Artifacts.Metrics;

/// <summary>Observations counted in buckets; exposes <c>_bucket</c>, <c>_sum</c> and <c>_count</c> series.</summary>
public sealed record Histogram : Metric
{
    /// <summary>Declares the metric.</summary>
    /// <param name="name">The metric family's name.</param>
    public Histogram(string name)
        : base(name)
    {
    }

    /// <summary>
    /// The buckets' upper bounds in the metric's unit, ascending; the last bucket, <c>+Inf</c>, is always there and
    /// isn't listed. Empty if they aren't known.
    /// </summary>
    public IReadOnlyList<double> Buckets { get; init; } = [];

    /// <summary>
    /// The observations up to each bucket's bound, <c>…_bucket</c>; its label <c>le</c> is the bound.
    /// </summary>
    public MetricSeries Bucket => new(this, "_bucket");

    /// <summary>All observations added up, <c>…_sum</c>.</summary>
    public MetricSeries Sum => new(this, "_sum");

    /// <summary>How many observations there were, <c>…_count</c>.</summary>
    public MetricSeries Count => new(this, "_count");

    /// <inheritdoc/>
    public override IReadOnlyList<string> SeriesNames => [Bucket.Name, Sum.Name, Count.Name];
}

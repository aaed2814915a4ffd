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
}

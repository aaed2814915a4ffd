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
}

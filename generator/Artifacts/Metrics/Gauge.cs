namespace Artifacts.Metrics;

/// <summary>A value that goes up and down.</summary>
public sealed record Gauge : Metric
{
    /// <summary>Declares the metric.</summary>
    /// <param name="name">The metric family's name.</param>
    public Gauge(string name)
        : base(name)
    {
    }
}

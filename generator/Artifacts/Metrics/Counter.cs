namespace Artifacts.Metrics;

/// <summary>A value that only grows, or starts again from zero.</summary>
public sealed record Counter : Metric
{
    /// <summary>Declares the metric.</summary>
    /// <param name="name">The metric family's name.</param>
    public Counter(string name)
        : base(name)
    {
    }
}

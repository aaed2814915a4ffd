namespace Artifacts.Metrics;

/// <summary>Names of series that a target exposes: a whole metric, or one of its series.</summary>
public interface IMetricSeries
{
    /// <summary>The names, as in the exposition's lines and in <c>__name__</c>.</summary>
    IReadOnlyList<string> SeriesNames { get; }
}

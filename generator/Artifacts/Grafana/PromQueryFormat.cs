namespace Artifacts.Grafana;

/// <summary>The form in which panels get a Prometheus query's result.</summary>
public enum PromQueryFormat
{
    /// <summary>A frame a series.</summary>
    TimeSeries,

    /// <summary>One table of all series, with their labels as columns.</summary>
    Table,

    /// <summary>A histogram's buckets, made cumulative no more.</summary>
    Heatmap,
}

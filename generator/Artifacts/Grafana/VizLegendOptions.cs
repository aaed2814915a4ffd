namespace Artifacts.Grafana;

/// <summary>How a panel lists its series.</summary>
public sealed record VizLegendOptions
{
    /// <summary>Whether there is a legend.</summary>
    public bool ShowLegend { get; init; } = true;

    /// <summary>Its form.</summary>
    public LegendDisplayMode DisplayMode { get; init; } = LegendDisplayMode.List;

    /// <summary>Its place.</summary>
    public LegendPlacement Placement { get; init; } = LegendPlacement.Bottom;

    /// <summary>What is computed of each series and shown beside its name.</summary>
    public IReadOnlyList<Reducer> Calcs { get; init; } = [];

    /// <summary>The heading of the column that a table is sorted by, <c>Max</c>.</summary>
    public string? SortBy { get; init; }

    /// <summary>Whether a table is sorted from the greatest down.</summary>
    public bool? SortDesc { get; init; }
}

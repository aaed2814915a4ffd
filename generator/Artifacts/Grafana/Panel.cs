namespace Artifacts.Grafana;

/// <summary>
/// A part of a dashboard that shows the results of its queries. Options and field options of Grafana's JSON stand
/// directly on the record, under Grafana's names.
/// </summary>
public abstract record Panel
{
    private protected Panel(string title, FieldColor color)
    {
        Title = title;
        Color = color;
    }

    /// <summary>The panel's heading.</summary>
    public string Title { get; init; }

    /// <summary>What the panel shows and how to read it; Markdown, shown beside the heading.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether the panel has no background of its own.</summary>
    public bool Transparent { get; init; }

    /// <summary>The width in columns of 24; ignored where <see cref="GridPos"/> is set.</summary>
    public int Width { get; init; } = 12;

    /// <summary>The height in the grid's units; ignored where <see cref="GridPos"/> is set.</summary>
    public int Height { get; init; } = 8;

    /// <summary>
    /// The panel's place; without one it goes beside the panel before it, or below where that line of panels is full.
    /// </summary>
    public GridPos? GridPos { get; init; }

    /// <summary>Which data source answers the panel's queries.</summary>
    public DataSourceRef Datasource { get; init; } = DataSourceRef.Prometheus;

    /// <summary>The panel's queries; Grafana calls them A, B, … in this order.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>The smallest step between data points, <c>1m</c>; unset, Grafana takes the data source's own.</summary>
    public string? Interval { get; init; }

    /// <summary>The unit of the values.</summary>
    public Unit? Unit { get; init; }

    /// <summary>How many decimals are shown; unset, as many as the value needs.</summary>
    public double? Decimals { get; init; }

    /// <summary>The least value expected: where axes and gauges begin. Unset, it follows from the data.</summary>
    public double? Min { get; init; }

    /// <summary>The greatest value expected: where axes and gauges end. Unset, it follows from the data.</summary>
    public double? Max { get; init; }

    /// <summary>The name shown instead of a series' own.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What is shown where there is no value.</summary>
    public string? NoValue { get; init; }

    /// <summary>How colours are chosen.</summary>
    public FieldColor Color { get; init; }

    /// <summary>The values at which colours change.</summary>
    public ThresholdsConfig Thresholds { get; init; } = new([new("green")]);

    /// <summary>Texts and colours shown in place of values.</summary>
    public IReadOnlyList<ValueMapping> Mappings { get; init; } = [];
}

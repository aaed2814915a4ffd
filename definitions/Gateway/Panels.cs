using Artifacts.Grafana;
using Artifacts.Queries;

namespace Definitions.Gateway;

/// <summary>How panels look, whatever they show.</summary>
public static class Panels
{
    /// <summary>How many series a graph shows where there may be any number.</summary>
    public const int Most = 10;

    /// <summary>
    /// The series with the highest average over the shown time: the same ones at every point, so that no line comes and goes.
    /// </summary>
    /// <param name="series">A selector of gauges or recorded series.</param>
    public static Query Highest(Query series) => Highest(series, $"avg_over_time({series}[$__range] @ end())");

    /// <summary>The series that are highest by a measure: the same ones at every point, so that no line comes and goes.</summary>
    /// <param name="series">An expression.</param>
    /// <param name="measure">What they are compared by; the same labels.</param>
    public static Query Highest(Query series, Query measure) => $"{series} and topk({Most}, {measure})";

    /// <summary>The series with the lowest average over the shown time.</summary>
    /// <param name="series">A selector of gauges or recorded series.</param>
    public static Query Lowest(Query series) => $"{series} and bottomk({Most}, avg_over_time({series}[$__range] @ end()))";

    /// <summary>A counter's speed, as finely as the graph can show it.</summary>
    /// <param name="counter">A selector.</param>
    public static Query Rate(Query counter) => $"rate({counter}[$__rate_interval])";

    /// <summary>A query with a name for its series.</summary>
    /// <param name="expr">The query.</param>
    /// <param name="legend">The name.</param>
    public static PrometheusQuery Target(Query expr, LegendFormat legend) => new(expr) { LegendFormat = legend };

    /// <summary>A number that is at a glance too high or too low.</summary>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it means.</param>
    /// <param name="unit">What it is counted in.</param>
    /// <param name="expr">One series.</param>
    public static StatPanel Number(string title, string description, FieldUnit unit, Query expr) => new(title)
    {
        Description = description,
        Width = 4,
        Height = 5,
        Unit = unit,
        GraphMode = BigValueGraphMode.Area,
        Color = new(FieldColorModeId.Thresholds),
        Thresholds = new([new(Palette.Blue)]),
        Targets = [Target(expr, title)],
    };

    /// <summary>Lines over time, with their values in a table from the highest to the lowest.</summary>
    /// <param name="title">What they are.</param>
    /// <param name="description">What they mean.</param>
    /// <param name="unit">What they are counted in.</param>
    /// <param name="targets">The queries.</param>
    public static TimeSeriesPanel Graph(string title, string description, FieldUnit unit, params PrometheusQuery[] targets) => new(title)
    {
        Description = description,
        Unit = unit,
        Color = Palette.Series,
        AxisSoftMin = 0,
        FillOpacity = 10,
        ShowPoints = VisibilityMode.Never,
        Legend = new()
        {
            ShowLegend = true,
            DisplayMode = LegendDisplayMode.Table,
            Placement = LegendPlacement.Bottom,
            Calcs = [Reducer.Mean, Reducer.Max, Reducer.LastNotNull],
            SortBy = "Mean",
            SortDesc = true,
        },
        Tooltip = new() { Mode = TooltipDisplayMode.Multi, Sort = SortOrder.Descending },
        Targets = targets,
    };

    /// <summary>The graph with a line above which an alert begins.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="limit">The alert's threshold.</param>
    public static TimeSeriesPanel WithLimit(this TimeSeriesPanel graph, double limit) =>
        graph.WithLine(new(Palette.Good), new(Palette.Bad, limit));

    /// <summary>The graph with a line below which an alert begins.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="limit">The alert's threshold.</param>
    public static TimeSeriesPanel WithLowerLimit(this TimeSeriesPanel graph, double limit) =>
        graph.WithLine(new(Palette.Bad), new(Palette.Good, limit));

    /// <summary>The graph with colors for series whose names are known.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="colors">Names of series, each with its color.</param>
    public static TimeSeriesPanel Colored(this TimeSeriesPanel graph, params (string Name, string Color)[] colors) => graph with
    {
        Overrides =
        [
            .. colors.Select(one => new FieldOverride(
                new("byName", one.Name),
                [new("color", new FieldColor(FieldColorModeId.Fixed) { FixedColor = one.Color })])),
        ],
    };

    private static TimeSeriesPanel WithLine(this TimeSeriesPanel graph, params Threshold[] steps) => graph with
    {
        Thresholds = new(steps),
        ThresholdsStyle = new(GraphThresholdsStyleMode.Dashed),
    };
}

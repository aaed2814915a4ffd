using Artifacts.Grafana;
using Artifacts.Prometheus;
using Artifacts.Queries;
using Definitions.Gateway;

namespace Definitions.GenAi.Dashboards;

/// <summary>How the dashboard's panels look, whatever they show.</summary>
internal static class Panels
{
    /// <summary>How many models a graph shows where there may be any number.</summary>
    public const int Most = 10;

    public static readonly FieldUnit Tokens = "count:tokens";

    public static readonly FieldUnit TokensPerSecond = "count:tokens/s";

    /// <summary>
    /// The series with the highest average over the shown time: the same ones at every point, so that no line comes and goes.
    /// </summary>
    /// <param name="series">A selector of recorded series.</param>
    public static Query Highest(Query series) => $"{series} and topk({Most}, avg_over_time({series}[$__range] @ end()))";

    /// <summary>A counter's speed, as finely as the graph can show it.</summary>
    /// <param name="counter">A selector.</param>
    public static Query Rate(Query counter) => $"rate({counter}[$__rate_interval])";

    public static PrometheusQuery Target(Query expr, LegendFormat legend) => new(expr) { LegendFormat = legend };

    /// <summary>A number that is at a glance too high or too low.</summary>
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

    /// <summary>The graph with a line where an alert begins.</summary>
    public static TimeSeriesPanel WithLimit(this TimeSeriesPanel graph, double limit) => graph with
    {
        Thresholds = new([new(Palette.Good), new(Palette.Bad, limit)]),
        ThresholdsStyle = new(GraphThresholdsStyleMode.Dashed),
    };

    /// <summary>How often each length of time occurs, over time.</summary>
    public static HeatmapPanel Heatmap(string title, string description, Query buckets) => new(title)
    {
        Description = description,
        Calculate = false,
        OptionsColor = new() { Mode = HeatmapColorMode.Scheme, Scheme = "Viridis", Steps = 64, Exponent = 0.5, Reverse = true },
        CellValues = new() { Unit = FieldUnit.RequestsPerSecond.Id },
        YAxis = new() { Unit = FieldUnit.Seconds.Id },
        Tooltip = new() { Mode = TooltipDisplayMode.Single, YHistogram = true, ShowColorScale = true },
        Targets = [new PrometheusQuery(buckets) { Format = PromQueryFormat.Heatmap, LegendFormat = PrometheusLabels.Le }],
    };
}

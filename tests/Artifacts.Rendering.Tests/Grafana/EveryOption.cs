using Artifacts.Grafana;
using Label = Artifacts.Metrics.Label;

namespace Artifacts.Rendering.Tests.Grafana;

/// <summary>A dashboard in which nothing has its default.</summary>
internal static class EveryOption
{
    private static readonly Label Job = new("job");
    private static readonly DataSourceRef Other = new("prometheus", "other");

    public static Dashboard Dashboard => new("Every option")
    {
        Uid = "every",
        Description = "All there is.",
        Tags = ["one", "two"],
        Time = new("now-6h", "now-1h"),
        Refresh = "1m",
        Timezone = "utc",
        Editable = false,
        GraphTooltip = DashboardCursorSync.Tooltip,
        Links =
        [
            new("Others") { Tags = ["one"], AsDropdown = true, IncludeVars = true, KeepTime = true },
            new("Manual") { Url = "https://example.org/?a=1&b=2", Tooltip = "Read", TargetBlank = true },
        ],
        Variables =
        [
            new DatasourceVariable("datasource") { Label = "Source", Description = "Which", Hide = VariableHide.HideLabel, Regex = "/prod/" },
            new QueryVariable("job", new LabelValues("up", Job))
            {
                Multi = true,
                IncludeAll = true,
                AllValue = ".+",
                Regex = "/(.*)/",
                Sort = VariableSort.NaturalDesc,
                Refresh = VariableRefresh.OnDashboardLoad,
                Datasource = Other,
            },
            new QueryVariable("one", new LabelValues("up", Job)) { IncludeAll = true },
            new QueryVariable("hidden", new LabelValues("up", Job)) { Hide = VariableHide.HideVariable },
        ],
        Panels =
        [
            new TimeSeriesPanel("Graph")
            {
                Description = "Lines.",
                Transparent = true,
                Datasource = Other,
                Interval = "1m",
                Unit = new("µs"),
                Decimals = 2,
                Min = -1.5,
                Max = 1e9,
                DisplayName = "Name",
                NoValue = "-",
                Color = new(FieldColorModeId.Fixed) { FixedColor = "#f00" },
                Thresholds = new([new("green"), new("red", 80.5)]) { Mode = ThresholdsMode.Percentage },
                Mappings = [new ValueMap([new("0", "Down", "red"), new("1", "Up")])],
                Legend = new()
                {
                    ShowLegend = false,
                    DisplayMode = LegendDisplayMode.Table,
                    Placement = LegendPlacement.Right,
                    Calcs = [Reducer.Mean, Reducer.Max],
                    SortBy = "Max",
                    SortDesc = true,
                },
                Tooltip = new() { Mode = TooltipDisplayMode.Multi, Sort = SortOrder.Descending, HideZeros = true },
                DrawStyle = GraphDrawStyle.Bars,
                LineInterpolation = LineInterpolation.StepAfter,
                LineWidth = 2.5,
                FillOpacity = 20,
                GradientMode = GraphGradientMode.Opacity,
                ShowPoints = VisibilityMode.Always,
                PointSize = 7,
                SpanNulls = true,
                Stacking = new(StackingMode.Percent) { Group = "B" },
                AxisLabel = "Axis",
                AxisPlacement = AxisPlacement.Right,
                AxisSoftMin = 0,
                AxisSoftMax = 10,
                ThresholdsStyle = new(GraphThresholdsStyleMode.LineAndArea),
                Targets =
                [
                    new PrometheusQuery("up") { Exemplar = true, Hide = true, Format = PromQueryFormat.Table, Interval = "30s" },
                    new PrometheusQuery($"up{{{Job}=\"{"a\\b"}\"}}") { LegendFormat = Job, Instant = true, Datasource = DataSourceRef.Prometheus },
                ],
            },
            new Row("Open")
            {
                Panels =
                [
                    new StatPanel("Stat")
                    {
                        ReduceOptions = new() { Calcs = [Reducer.Sum], Values = true, Fields = "/.*/" },
                        Orientation = VizOrientation.Horizontal,
                        GraphMode = BigValueGraphMode.Line,
                        ColorMode = BigValueColorMode.BackgroundSolid,
                        JustifyMode = BigValueJustifyMode.Center,
                        TextMode = BigValueTextMode.ValueAndName,
                        WideLayout = false,
                        ShowPercentChange = true,
                    },
                ],
            },
            new Row("Collapsed")
            {
                Collapsed = true,
                Panels =
                [
                    new GaugePanel("Gauge")
                    {
                        GridPos = new(6, 2, 12, 4),
                        ReduceOptions = new() { Calcs = [Reducer.Min] },
                        Orientation = VizOrientation.Vertical,
                        ShowThresholdLabels = true,
                        ShowThresholdMarkers = false,
                    },
                ],
            },
        ],
    };
}

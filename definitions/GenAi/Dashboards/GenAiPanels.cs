using Artifacts.Grafana;
using Artifacts.Prometheus;
using Artifacts.Queries;

namespace Definitions.GenAi.Dashboards;

/// <summary>How panels look that only this dashboard has.</summary>
internal static class GenAiPanels
{
    public static readonly FieldUnit Tokens = "count:tokens";

    public static readonly FieldUnit TokensPerSecond = "count:tokens/s";

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

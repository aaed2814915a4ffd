using System.Text.Json;
using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>Prints the options that each type of panel has of its own.</summary>
internal static class OptionsWriter
{
    /// <summary>Prints a panel's options and says what Grafana calls its type.</summary>
    public static string Write(Panel panel, Utf8JsonWriter json)
    {
        switch (panel)
        {
            case TimeSeries graph:
                WriteTimeSeries(graph, json);
                return "timeseries";
            case Stat stat:
                WriteStat(stat, json);
                return "stat";
            case Gauge gauge:
                WriteGauge(gauge, json);
                return "gauge";
            default:
                throw new NotSupportedException($"{panel.GetType().Name} has no renderer.");
        }
    }

    private static void WriteTimeSeries(TimeSeries graph, Utf8JsonWriter json)
    {
        var legend = graph.Legend;
        json.WriteStartObject("legend"u8);
        json.WriteCalcs(legend.Calcs);
        json.WriteString("displayMode"u8, legend.DisplayMode.JsonName());
        json.WriteString("placement"u8, legend.Placement.JsonName());
        json.WriteBoolean("showLegend"u8, legend.ShowLegend);
        json.WriteIfSet("sortBy"u8, legend.SortBy);
        if (legend.SortDesc is { } descending)
        {
            json.WriteBoolean("sortDesc"u8, descending);
        }

        json.WriteEndObject();
        json.WriteStartObject("tooltip"u8);
        json.WriteIfOn("hideZeros"u8, graph.Tooltip.HideZeros);
        json.WriteString("mode"u8, graph.Tooltip.Mode.JsonName());
        json.WriteString("sort"u8, graph.Tooltip.Sort.JsonName());
        json.WriteEndObject();
    }

    private static void WriteStat(Stat stat, Utf8JsonWriter json)
    {
        json.WriteString("colorMode"u8, stat.ColorMode.JsonName());
        json.WriteString("graphMode"u8, stat.GraphMode.JsonName());
        json.WriteString("justifyMode"u8, stat.JustifyMode.JsonName());
        json.WriteString("orientation"u8, stat.Orientation.JsonName());
        json.WriteString("percentChangeColorMode"u8, "standard");
        WriteReduceOptions(stat.ReduceOptions, json);
        json.WriteBoolean("showPercentChange"u8, stat.ShowPercentChange);
        json.WriteString("textMode"u8, stat.TextMode.JsonName());
        json.WriteBoolean("wideLayout"u8, stat.WideLayout);
    }

    private static void WriteGauge(Gauge gauge, Utf8JsonWriter json)
    {
        json.WriteNumber("minVizHeight"u8, 75);
        json.WriteNumber("minVizWidth"u8, 75);
        json.WriteString("orientation"u8, gauge.Orientation.JsonName());
        WriteReduceOptions(gauge.ReduceOptions, json);
        json.WriteBoolean("showThresholdLabels"u8, gauge.ShowThresholdLabels);
        json.WriteBoolean("showThresholdMarkers"u8, gauge.ShowThresholdMarkers);
        json.WriteString("sizing"u8, "auto");
    }

    private static void WriteReduceOptions(ReduceDataOptions reduce, Utf8JsonWriter json)
    {
        json.WriteStartObject("reduceOptions"u8);
        json.WriteCalcs(reduce.Calcs);
        json.WriteString("fields"u8, reduce.Fields);
        json.WriteBoolean("values"u8, reduce.Values);
        json.WriteEndObject();
    }
}

using System.Text.Json;
using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>Prints how a panel shows values: unit, range, colours, and a graph's lines.</summary>
internal static class FieldConfigWriter
{
    /// <summary>A graph whose author sets nothing.</summary>
    private static readonly TimeSeries Plain = new("");

    public static void Write(Panel panel, Utf8JsonWriter json)
    {
        json.WriteStartObject("fieldConfig"u8);
        json.WriteStartObject("defaults"u8);
        WriteColor(panel.Color, json);
        if (panel is TimeSeries graph)
        {
            WriteCustom(graph, json);
        }

        json.WriteIfSet("decimals"u8, panel.Decimals);
        json.WriteIfSet("displayName"u8, panel.DisplayName);
        WriteMappings(panel.Mappings, json);
        json.WriteIfSet("max"u8, panel.Max);
        json.WriteIfSet("min"u8, panel.Min);
        json.WriteIfSet("noValue"u8, panel.NoValue);
        WriteThresholds(panel.Thresholds, json);
        json.WriteIfSet("unit"u8, panel.Unit?.Id);
        json.WriteEndObject();
        json.WriteStartArray("overrides"u8);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColor(FieldColor color, Utf8JsonWriter json)
    {
        json.WriteStartObject("color"u8);
        json.WriteIfSet("fixedColor"u8, color.FixedColor);
        json.WriteString("mode"u8, color.Mode.JsonName());
        json.WriteEndObject();
    }

    // What is as Grafana has it anyway is left out: it would be most of a file, and none of it the author's.
    private static void WriteCustom(TimeSeries graph, Utf8JsonWriter json)
    {
        json.WriteStartObject("custom"u8);
        json.WriteIfSet("axisLabel"u8, graph.AxisLabel);
        json.WriteIfOther("axisPlacement"u8, graph.AxisPlacement.JsonName(), Plain.AxisPlacement.JsonName());
        json.WriteIfSet("axisSoftMax"u8, graph.AxisSoftMax);
        json.WriteIfSet("axisSoftMin"u8, graph.AxisSoftMin);
        json.WriteIfOther("drawStyle"u8, graph.DrawStyle.JsonName(), Plain.DrawStyle.JsonName());
        json.WriteIfOther("fillOpacity"u8, graph.FillOpacity, Plain.FillOpacity);
        json.WriteIfOther("gradientMode"u8, graph.GradientMode.JsonName(), Plain.GradientMode.JsonName());
        json.WriteIfOther("lineInterpolation"u8, graph.LineInterpolation.JsonName(), Plain.LineInterpolation.JsonName());
        json.WriteIfOther("lineWidth"u8, graph.LineWidth, Plain.LineWidth);
        json.WriteIfOther("pointSize"u8, graph.PointSize, Plain.PointSize);
        json.WriteIfOther("showPoints"u8, graph.ShowPoints.JsonName(), Plain.ShowPoints.JsonName());
        json.WriteIfOn("spanNulls"u8, graph.SpanNulls);
        if (graph.Stacking != Plain.Stacking)
        {
            json.WriteStartObject("stacking"u8);
            json.WriteString("group"u8, graph.Stacking.Group);
            json.WriteString("mode"u8, graph.Stacking.Mode.JsonName());
            json.WriteEndObject();
        }

        if (graph.ThresholdsStyle != Plain.ThresholdsStyle)
        {
            json.WriteStartObject("thresholdsStyle"u8);
            json.WriteString("mode"u8, graph.ThresholdsStyle.Mode.JsonName());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteMappings(IReadOnlyList<ValueMapping> mappings, Utf8JsonWriter json)
    {
        json.WriteStartArray("mappings"u8);
        foreach (var mapping in mappings)
        {
            switch (mapping)
            {
                case ValueMap map:
                    WriteValueMap(map, json);
                    break;
                default:
                    throw new NotSupportedException($"{mapping.GetType().Name} has no renderer.");
            }
        }

        json.WriteEndArray();
    }

    private static void WriteValueMap(ValueMap map, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("options"u8);
        for (var index = 0; index < map.Options.Count; index++)
        {
            var option = map.Options[index];
            json.WriteStartObject(option.Value);
            json.WriteIfSet("color"u8, option.Color);
            json.WriteNumber("index"u8, index);
            json.WriteIfSet("text"u8, option.Text);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteString("type"u8, "value");
        json.WriteEndObject();
    }

    private static void WriteThresholds(ThresholdsConfig thresholds, Utf8JsonWriter json)
    {
        json.WriteStartObject("thresholds"u8);
        json.WriteString("mode"u8, thresholds.Mode.JsonName());
        json.WriteStartArray("steps"u8);
        foreach (var step in thresholds.Steps)
        {
            json.WriteStartObject();
            json.WriteString("color"u8, step.Color);

            // The lowest step has null, explicitly.
            json.WritePropertyName("value"u8);
            if (step.Value is { } value)
            {
                json.WriteNumberValue(value);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

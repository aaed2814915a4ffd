using System.Text.Json;
using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>Prints the queries of a panel.</summary>
internal static class TargetWriter
{
    public static void Write(Panel panel, Utf8JsonWriter json)
    {
        json.WriteStartArray("targets"u8);
        for (var index = 0; index < panel.Targets.Count; index++)
        {
            switch (panel.Targets[index])
            {
                case PrometheusTarget target:
                    Write(target, target.Datasource ?? panel.Datasource, RefId.Of(index), json);
                    break;
                case var other:
                    throw new NotSupportedException($"{other.GetType().Name} has no renderer.");
            }
        }

        json.WriteEndArray();
    }

    private static void Write(PrometheusTarget target, DataSourceRef datasource, string refId, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteDatasource(datasource);
        json.WriteString("editorMode"u8, "code");
        json.WriteIfOn("exemplar"u8, target.Exemplar);
        json.WriteString("expr"u8, target.Expr.Text);
        json.WriteString("format"u8, target.Format.JsonName());
        json.WriteIfOn("hide"u8, target.Hide);
        json.WriteBoolean("instant"u8, target.Instant);
        json.WriteIfSet("interval"u8, target.Interval);

        // Grafana's own word for a name that it chooses.
        json.WriteString("legendFormat"u8, target.LegendFormat?.Text ?? "__auto");
        json.WriteBoolean("range"u8, !target.Instant);
        json.WriteString("refId"u8, refId);
        json.WriteEndObject();
    }
}

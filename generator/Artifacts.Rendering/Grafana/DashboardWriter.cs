using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>Prints a dashboard as classic JSON, properties in the order of Grafana's own export.</summary>
internal static class DashboardWriter
{
    private const int SchemaVersion = 42;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",

        // Queries are full of quotes and comparisons: the file is read by people, and never put into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static void Write(Dashboard dashboard, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            Write(dashboard, DashboardLayout.Of(dashboard), json);
        }

        output.Write("\n"u8);
    }

    private static void Write(Dashboard dashboard, DashboardLayout layout, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteAnnotations(json);
        json.WriteIfSet("description"u8, dashboard.Description);
        json.WriteBoolean("editable"u8, dashboard.Editable);
        json.WriteNumber("fiscalYearStartMonth"u8, 0);
        json.WriteNumber("graphTooltip"u8, (int)dashboard.GraphTooltip);
        WriteLinks(dashboard, json);
        WritePanels(layout, json);
        json.WriteBoolean("preload"u8, false);
        json.WriteString("refresh"u8, dashboard.Refresh);
        json.WriteNumber("schemaVersion"u8, SchemaVersion);
        json.WriteStrings("tags"u8, dashboard.Tags);
        json.WriteStartObject("templating"u8);
        json.WriteStartArray("list"u8);
        foreach (var variable in dashboard.Variables)
        {
            VariableWriter.Write(variable, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("time"u8);
        json.WriteString("from"u8, dashboard.Time.From);
        json.WriteString("to"u8, dashboard.Time.To);
        json.WriteEndObject();
        json.WriteStartObject("timepicker"u8);
        json.WriteEndObject();
        json.WriteString("timezone"u8, dashboard.Timezone);
        json.WriteString("title"u8, dashboard.Title);
        json.WriteString("uid"u8, dashboard.Uid);
        json.WriteString("weekStart"u8, "");
        json.WriteEndObject();
    }

    // Grafana adds this list to every dashboard it saves; written here, saving changes nothing.
    private static void WriteAnnotations(Utf8JsonWriter json)
    {
        json.WriteStartObject("annotations"u8);
        json.WriteStartArray("list"u8);
        json.WriteStartObject();
        json.WriteNumber("builtIn"u8, 1);
        json.WriteDatasource("grafana", "-- Grafana --");
        json.WriteBoolean("enable"u8, true);
        json.WriteBoolean("hide"u8, true);
        json.WriteString("iconColor"u8, "rgba(0, 211, 255, 1)");
        json.WriteString("name"u8, "Annotations & Alerts");
        json.WriteString("type"u8, "dashboard");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLinks(Dashboard dashboard, Utf8JsonWriter json)
    {
        json.WriteStartArray("links"u8);
        foreach (var link in dashboard.Links)
        {
            var toDashboards = link.Tags.Count > 0;
            json.WriteStartObject();
            json.WriteBoolean("asDropdown"u8, link.AsDropdown);
            json.WriteString("icon"u8, toDashboards ? "dashboard" : "external link");
            json.WriteBoolean("includeVars"u8, link.IncludeVars);
            json.WriteBoolean("keepTime"u8, link.KeepTime);
            json.WriteStrings("tags"u8, link.Tags);
            json.WriteBoolean("targetBlank"u8, link.TargetBlank);
            json.WriteString("title"u8, link.Title);
            json.WriteString("tooltip"u8, link.Tooltip);
            json.WriteString("type"u8, toDashboards ? "dashboards" : "link");
            json.WriteString("url"u8, link.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePanels(DashboardLayout layout, Utf8JsonWriter json)
    {
        json.WriteStartArray("panels"u8);
        WriteAll(layout.Panels, json);
        foreach (var row in layout.Rows)
        {
            WriteRow(row, json);
        }

        json.WriteEndArray();
    }

    // Grafana's form: a collapsed row holds its panels, an open one is followed by them.
    private static void WriteRow(PlacedRow row, Utf8JsonWriter json)
    {
        var collapsed = row.Row.Collapsed;
        json.WriteStartObject();
        json.WriteBoolean("collapsed"u8, collapsed);
        json.WriteGridPos(row.Position);
        json.WriteNumber("id"u8, row.Id);
        json.WriteStartArray("panels"u8);
        if (collapsed)
        {
            WriteAll(row.Panels, json);
        }

        json.WriteEndArray();
        json.WriteString("title"u8, row.Row.Title);
        json.WriteString("type"u8, "row");
        json.WriteEndObject();
        if (!collapsed)
        {
            WriteAll(row.Panels, json);
        }
    }

    private static void WriteAll(IReadOnlyList<PlacedPanel> panels, Utf8JsonWriter json)
    {
        foreach (var panel in panels)
        {
            PanelWriter.Write(panel, json);
        }
    }
}

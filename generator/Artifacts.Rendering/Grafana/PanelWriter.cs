using System.Text.Json;

namespace Artifacts.Rendering.Grafana;

/// <summary>Prints what every panel has, and leaves to each type its options.</summary>
internal static class PanelWriter
{
    public static void Write(PlacedPanel placed, Utf8JsonWriter json)
    {
        var panel = placed.Panel;
        json.WriteStartObject();
        json.WriteDatasource(panel.Datasource);
        json.WriteIfSet("description"u8, panel.Description);
        FieldConfigWriter.Write(panel, json);
        json.WriteGridPos(placed.Position);
        json.WriteNumber("id"u8, placed.Id);
        json.WriteIfSet("interval"u8, panel.Interval);
        json.WriteStartObject("options"u8);
        var type = OptionsWriter.Write(panel, json);
        json.WriteEndObject();
        TargetWriter.Write(panel, json);
        json.WriteString("title"u8, panel.Title);
        json.WriteIfOn("transparent"u8, panel.Transparent);
        json.WriteString("type"u8, type);
        json.WriteEndObject();
    }
}

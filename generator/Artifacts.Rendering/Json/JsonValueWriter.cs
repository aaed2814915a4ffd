using System.Text.Json;
using Artifacts.Json;

namespace Artifacts.Rendering.Json;

/// <summary>Writes JSON that no record types, as it was given.</summary>
internal static class JsonValueWriter
{
    public static void Write(JsonValue value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case JsonString text:
                json.WriteStringValue(text.Value);
                break;
            case JsonNumber number:
                WriteNumber(number.Text, json);
                break;
            case JsonBoolean boolean:
                json.WriteBooleanValue(boolean.Value);
                break;
            case JsonRecordValue record:
                JsonRecordWriter.Write(record.Record, json);
                break;
            case JsonArray list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(item, json);
                }

                json.WriteEndArray();
                break;
            case JsonObject fields:
                json.WriteStartObject();
                foreach (var member in fields.Members)
                {
                    json.WritePropertyName(member.Name);
                    Write(member.Value, json);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    /// <summary>Writes a number digit by digit. As a raw value it would lose its indentation in a list.</summary>
    public static void WriteNumber(string text, Utf8JsonWriter json)
    {
        using var document = JsonDocument.Parse(text);
        document.RootElement.WriteTo(json);
    }
}

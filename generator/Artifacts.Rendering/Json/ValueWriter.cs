using System.Collections;
using System.Text.Json;
using Artifacts.Json;
using Artifacts.Json.Shapes;

namespace Artifacts.Rendering.Json;

/// <summary>Writes what a field holds.</summary>
internal static class ValueWriter
{
    public static void Write(ValueShape shape, object value, Utf8JsonWriter json)
    {
        switch (shape)
        {
            case TextShape:
                json.WriteStringValue((string)value);
                break;
            case BooleanShape:
                json.WriteBooleanValue((bool)value);
                break;
            case NumberShape:
                WriteNumber(value, json);
                break;
            case IntegerShape:
                json.WriteNumberValue((int)value);
                break;
            case EnumShape { IsNumber: true } names:
                json.WriteNumberValue((int)value);
                break;
            case EnumShape names:
                json.WriteStringValue(names.Write(value));
                break;
            case WrittenTextShape text:
                json.WriteStringValue(text.Write(value));
                break;
            case WrittenJsonShape written:
                JsonValueWriter.Write(written.Write(value), json);
                break;
            case AnyShape or ObjectShape:
                JsonValueWriter.Write((JsonValue)value, json);
                break;
            case RecordReference or UnionShape:
                JsonRecordWriter.Write((IJsonRecord)value, json);
                break;
            case ListShape list:
                WriteList(list, value, json);
                break;
            case MapShape map:
                WriteMap(map, value, json);
                break;
            default:
                throw new NotSupportedException($"{shape.GetType().Name} has no writer.");
        }
    }

    private static void WriteNumber(object value, Utf8JsonWriter json)
    {
        if (value is JsonNumber number)
        {
            JsonValueWriter.WriteNumber(number.Text, json);
        }
        else if ((double)value is var real && Math.Abs(real) < int.MaxValue && ((int)real).Equals(real))
        {
            json.WriteNumberValue((int)real);
        }
        else
        {
            JsonValueWriter.WriteNumber(JsonNumberText.Of(real), json);
        }
    }

    private static void WriteList(ListShape list, object values, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        if (values is IList indexed)
        {
            for (var index = 0; index < indexed.Count; index++)
            {
                Write(list.Item, indexed[index]!, json);
            }
        }
        else
        {
            foreach (var value in (IEnumerable)values)
            {
                Write(list.Item, value, json);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteMap(MapShape map, object value, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (name, entry) in map.Entries(value))
        {
            json.WritePropertyName(name);
            Write(map.Value, entry, json);
        }

        json.WriteEndObject();
    }
}

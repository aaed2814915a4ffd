using System.Text.Json;
using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>Prints the small shapes that recur in Grafana's JSON.</summary>
internal static class JsonShapes
{
    /// <summary>A text, left out where it is absent or empty.</summary>
    public static void WriteIfSet(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A number, left out where it is absent.</summary>
    public static void WriteIfSet(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    /// <summary>A text, left out where it is Grafana's default.</summary>
    public static void WriteIfOther(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string value, string standard)
    {
        if (!string.Equals(value, standard, StringComparison.Ordinal))
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A number, left out where it is Grafana's default.</summary>
    public static void WriteIfOther(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double value, double standard)
    {
        if (value != standard)
        {
            json.WriteNumber(name, value);
        }
    }

    /// <summary>A switch, left out where it is off.</summary>
    public static void WriteIfOn(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
        }
    }

    /// <summary>A list of texts.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of calculations.</summary>
    public static void WriteCalcs(this Utf8JsonWriter json, IReadOnlyList<Reducer> calcs)
    {
        json.WriteStartArray("calcs"u8);
        foreach (var calc in calcs)
        {
            json.WriteStringValue(calc.Id);
        }

        json.WriteEndArray();
    }

    /// <summary>A data source.</summary>
    public static void WriteDatasource(this Utf8JsonWriter json, DataSourceRef datasource) =>
        json.WriteDatasource(datasource.Type, datasource.Uid);

    /// <summary>A data source.</summary>
    public static void WriteDatasource(this Utf8JsonWriter json, string type, string uid)
    {
        json.WriteStartObject("datasource"u8);
        json.WriteString("type"u8, type);
        json.WriteString("uid"u8, uid);
        json.WriteEndObject();
    }

    /// <summary>A place in the grid.</summary>
    public static void WriteGridPos(this Utf8JsonWriter json, GridPos position)
    {
        json.WriteStartObject("gridPos"u8);
        json.WriteNumber("h"u8, position.H);
        json.WriteNumber("w"u8, position.W);
        json.WriteNumber("x"u8, position.X);
        json.WriteNumber("y"u8, position.Y);
        json.WriteEndObject();
    }
}

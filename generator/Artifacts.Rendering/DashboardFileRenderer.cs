using System.Text.Json;
using Artifacts.Grafana.Files;
using Artifacts.Json;
using Artifacts.Rendering.Grafana;
using Artifacts.Rendering.Json;

namespace Artifacts.Rendering;

/// <summary>Writes a dashboard and what stands around it as the bytes of its file.</summary>
public static class DashboardFileRenderer
{
    // A usual dashboard fits, so that its buffer doesn't grow by copying.
    private const int UsualSize = 128 * 1024;

    /// <summary>The bytes of the file: indented JSON, fields in the order of their names, a line break at the end.</summary>
    /// <param name="file">What to write.</param>
    public static byte[] Render(DashboardFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var output = new PooledBuffer(UsualSize);
        RecordRenderer.Render(output, json => Write(file, json));
        return output.Written.ToArray();
    }

    private static void Write(DashboardFile file, Utf8JsonWriter json)
    {
        if (file.Wrapper is not { } wrapper)
        {
            WriteDashboard(file, json);
            return;
        }

        json.WriteStartObject();
        var names = wrapper.Others.Members.Select(member => member.Name).Append(wrapper.Field);
        foreach (var name in names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            if (string.Equals(name, wrapper.Field, StringComparison.Ordinal))
            {
                WriteDashboard(file, json);
            }
            else
            {
                JsonValueWriter.Write(wrapper.Others[name] ?? JsonValue.Null, json);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteDashboard(DashboardFile file, Utf8JsonWriter json)
    {
        switch (file)
        {
            case ClassicDashboardFile classic:
                JsonRecordWriter.Write(DashboardWriter.Completed(classic.Dashboard), json);
                break;
            case { Record: { } record }:
                JsonRecordWriter.Write(record, json);
                break;
            default:
                JsonValueWriter.Write(file.Json ?? JsonObject.Empty, json);
                break;
        }
    }
}

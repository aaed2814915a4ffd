using System.Collections;
using Artifacts.Json;
using Artifacts.Json.Shapes;

namespace Artifacts.Reading.Tests.Support;

/// <summary>Looks into a record by the names in its JSON, whatever its type.</summary>
internal static class RecordView
{
    /// <summary>A text, of a property or of what tells the type.</summary>
    public static string? Text(this IJsonRecord record, string path) => record.Value(path) switch
    {
        string text => text,
        JsonString text => text.Value,
        _ => null,
    };

    /// <summary>A record in a record.</summary>
    public static IJsonRecord? Inner(this IJsonRecord? record, string path) => record?.Value(path) as IJsonRecord;

    /// <summary>The records in a list or a map.</summary>
    public static IReadOnlyList<IJsonRecord> Items(this IJsonRecord? record, string path)
    {
        if (record is null || Field(record, path) is not (>= 0 and var field) || record.Value(path) is not { } value)
        {
            return [];
        }

        return record.Shape.Fields[field].Shape is MapShape map
            ? [.. map.Entries(value).Select(entry => (IJsonRecord)entry.Value)]
            : [.. ((IEnumerable)value).Cast<IJsonRecord>()];
    }

    private static object? Value(this IJsonRecord record, string path)
    {
        var field = Field(record, path);
        return record.Slots.FirstOrDefault(slot => slot.Field == field).Value;
    }

    private static int Field(IJsonRecord record, string path)
    {
        for (var field = 0; field < record.Shape.Fields.Count; field++)
        {
            if (string.Equals(string.Join('.', record.Shape.Fields[field].Path), path, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return -1;
    }
}

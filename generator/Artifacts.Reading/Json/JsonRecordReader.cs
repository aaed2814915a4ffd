using System.Text.Json;
using Artifacts.Json;
using Artifacts.Json.Shapes;
using Artifacts.Text;

namespace Artifacts.Reading.Json;

/// <summary>
/// Reads a record by the shape that it is written by. Nothing is lost: what has no property, and a value of another type
/// than Grafana's own, goes to <see cref="JsonRecord.ExtensionData"/> and is written again where it stood.
/// </summary>
internal sealed class JsonRecordReader(JsonFile file)
{
    private readonly JsonValueReader values = new(file);

    /// <summary>Reads an object.</summary>
    public IJsonRecord Read(RecordShape shape, JsonElement json)
    {
        var record = shape.Create();
        record.EndReading(ReadGroup(record, shape.Root, json, json) ?? JsonObject.Empty);
        return record;
    }

    /// <summary>Reads what a field holds; nothing where it doesn't fit.</summary>
    public object? ReadValue(ValueShape shape, JsonElement json) => ReadValue(shape, json, owner: json);

    private JsonObject? ReadGroup(IJsonRecord record, JsonGroup group, JsonElement json, JsonElement owner)
    {
        List<JsonMember>? extension = null;
        var isEmpty = true;
        foreach (var (name, value) in values.Fields(json))
        {
            isEmpty = false;
            if (ReadMember(record, group.Find(name), value, owner) is { } kept)
            {
                (extension ??= []).Add(new(name, kept));
            }
        }

        // An object without fields is there all the same.
        return extension is not null ? new(extension) : isEmpty ? JsonObject.Empty : null;
    }

    // What has no place in the record's properties.
    private JsonValue? ReadMember(IJsonRecord record, JsonEntry? entry, JsonElement json, JsonElement owner)
    {
        if (entry is null || json.ValueKind is JsonValueKind.Null)
        {
            return values.Read(json);
        }

        if (entry.Group is { } group)
        {
            if (json.ValueKind is JsonValueKind.Object)
            {
                return ReadGroup(record, group, json, owner);
            }

            Report(Misfit.OfObject(json, file.Path), json);
        }
        else if (ReadValue(record.Shape.Fields[entry.Field].Shape, json, owner) is { } value)
        {
            record.Read(entry.Field, value);
            return null;
        }

        return values.Read(json);
    }

    // Nothing where the value doesn't fit.
    private object? ReadValue(ValueShape shape, JsonElement json, JsonElement owner) => (shape, json.ValueKind) switch
    {
        (TextShape, JsonValueKind.String) => json.GetString(),
        (WrittenTextShape written, JsonValueKind.String) => written.Read(json.GetString()!),
        (BooleanShape, JsonValueKind.True) => true,
        (BooleanShape, JsonValueKind.False) => false,
        (NumberShape, JsonValueKind.Number) => Number(json),
        (IntegerShape, JsonValueKind.Number) => Integer(json),
        (EnumShape { IsNumber: false } names, JsonValueKind.String) => Member(names, json.GetString()!, json),
        (EnumShape { IsNumber: true } names, JsonValueKind.Number) => Member(names, json.GetRawText(), json),
        (AnyShape, _) or (ObjectShape, JsonValueKind.Object) => values.Read(json),
        (RecordReference reference, JsonValueKind.Object) => Read(reference.Shape, json),
        (UnionShape union, JsonValueKind.Object) => ReadUnion(union, json, owner),
        (ListShape list, JsonValueKind.Array) => ReadList(list, json, owner),
        (MapShape map, JsonValueKind.Object) => ReadMap(map, json, owner),
        (WrittenJsonShape written, _) => written.Read(values.Read(json)) ?? Report(Misfit.Of(shape, json, file.Path), json),
        _ => Report(Misfit.Of(shape, json, file.Path), json),
    };

    private object? ReadUnion(UnionShape union, JsonElement json, JsonElement owner)
    {
        var told = Discriminator.Told(union, json) ?? (union.IsToldByOwner ? Discriminator.Told(union, owner) : null);
        if (Discriminator.Check(union, told, json) is { } finding)
        {
            Report(finding, json);
        }

        return union.Find(told) is { } shape ? ReadValue(shape, json, owner) : null;
    }

    // A list of which one item doesn't fit is kept as a whole: half of it would change its meaning.
    private object? ReadList(ListShape list, JsonElement json, JsonElement owner)
    {
        var items = new List<object>(json.GetArrayLength());
        var index = 0;
        var fits = true;
        foreach (var item in json.EnumerateArray())
        {
            file.Path.Enter(index++);
            if (ReadItem(list.Item, item, owner) is { } value)
            {
                items.Add(value);
            }
            else
            {
                fits = false;
            }

            file.Path.Leave();
        }

        return fits ? list.Create(items) : null;
    }

    private object? ReadMap(MapShape map, JsonElement json, JsonElement owner)
    {
        var entries = new List<KeyValuePair<string, object>>(json.GetPropertyCount());
        var fits = true;
        foreach (var (name, value) in values.Fields(json))
        {
            if (ReadItem(map.Value, value, owner) is { } read)
            {
                entries.Add(new(name, read));
            }
            else
            {
                fits = false;
            }
        }

        return fits ? map.Create(entries) : null;
    }

    // A list of numbers has only their values.
    private object? ReadItem(ValueShape shape, JsonElement json, JsonElement owner)
    {
        var value = ReadValue(shape, json, owner);
        if (value is not JsonNumber || shape is not NumberShape)
        {
            return value;
        }

        file.Report(Severity.Warning, json, $"{Excerpt.Of(json.GetRawText())} is a number in an unusual form: what it stands in is kept as it is.");
        return null;
    }

    private object? Member(EnumShape names, string name, JsonElement json)
    {
        if (names.Read(name) is { } member)
        {
            return member;
        }

        file.Report(Severity.Warning, json, $"'{Excerpt.Of(name)}' is none of {Discriminator.Choice(names.Names)}: it is kept as it is.");
        return null;
    }

    // The usual form of a number says it all; of others, the form is kept.
    private object Number(JsonElement json)
    {
        var number = values.Number(json);
        return double.IsFinite(number.Value) && string.Equals(JsonNumberText.Of(number.Value), number.Text, StringComparison.Ordinal)
            ? number.Value
            : number;
    }

    private int? Integer(JsonElement json)
    {
        // -0 is one, too, but would be written as 0.
        if (json.TryGetInt32(out var number) && (number != 0 || json.GetRawText() is "0"))
        {
            return number;
        }

        file.Report(Severity.Warning, json, $"{Excerpt.Of(json.GetRawText())} is not written as a whole number of 32 bits: it is kept as it is.");
        return null;
    }

    private object? Report((Severity Severity, string Message) finding, JsonElement json)
    {
        file.Report(finding.Severity, json, finding.Message);
        return null;
    }
}

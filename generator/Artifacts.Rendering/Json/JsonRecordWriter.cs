using System.Text.Json;
using Artifacts.Json;

namespace Artifacts.Rendering.Json;

/// <summary>
/// Writes any record as the JSON that its shape describes: objects in the order of their fields' names. A record that was
/// read is written as it was; one that was made by hand gets the defaults that Grafana's own tools write beside what was
/// said.
/// </summary>
internal readonly ref struct JsonRecordWriter
{
    private readonly ReadOnlySpan<JsonSlot> slots;
    private readonly ReadOnlySpan<JsonSlot> added;
    private readonly ReadOnlySpan<int> places;
    private readonly ReadOnlySpan<bool> said;
    private readonly Utf8JsonWriter json;
    private readonly bool isRead;

    private JsonRecordWriter(IJsonRecord record, ReadOnlySpan<JsonSlot> slots, ReadOnlySpan<JsonSlot> added, ReadOnlySpan<int> places, ReadOnlySpan<bool> said, Utf8JsonWriter json)
    {
        this.slots = slots;
        this.added = added;
        this.places = places;
        this.said = said;
        this.json = json;
        isRead = record.IsRead;
    }

    public static void Write(IJsonRecord record, Utf8JsonWriter json)
    {
        var plan = WritePlan.Of(record.Shape);
        ReadOnlySpan<JsonSlot> filled = record.Slots;

        // By a field's number: where among the record's slots it is, counted from 1; 0 for what isn't said.
        Span<int> placeOf = stackalloc int[plan.GroupOf.Length];
        placeOf.Clear();

        // By an object's number: whether anything was said of it.
        Span<bool> isSaid = stackalloc bool[plan.GroupCount];
        isSaid.Clear();
        for (var index = 0; index < filled.Length; index++)
        {
            if (filled[index].Value is null)
            {
                continue;
            }

            placeOf[filled[index].Field] = index + 1;
            Say(plan.GroupOf[filled[index].Field], isSaid);
        }

        // What is added holds instead: counted from -1.
        ReadOnlySpan<JsonSlot> more = record is CompletedRecord completed ? completed.Added : [];
        for (var index = 0; index < more.Length; index++)
        {
            placeOf[more[index].Field] = -index - 1;
            Say(plan.GroupOf[more[index].Field], isSaid);
        }

        new JsonRecordWriter(record, filled, more, placeOf, isSaid, json).WriteGroup(plan.Root, record.ExtensionData);
    }

    private static void Say(PlannedGroup? group, Span<bool> isSaid)
    {
        for (; group is not null && !isSaid[group.Number]; group = group.Parent)
        {
            isSaid[group.Number] = true;
        }
    }

    private void WriteGroup(PlannedGroup group, JsonObject? extension)
    {
        json.WriteStartObject();
        if (extension is null || extension.Members.Count == 0)
        {
            foreach (var entry in group.Entries)
            {
                WriteEntry(entry, extension: null);
            }
        }
        else
        {
            WriteBoth(group, extension);
        }

        json.WriteEndObject();
    }

    private void WriteBoth(PlannedGroup group, JsonObject extension)
    {
        var unknown = extension.Members.Where(member => group.Source.Find(member.Name) is null).OrderBy(member => member.Name, StringComparer.Ordinal).ToArray();
        var written = 0;
        foreach (var entry in group.Entries)
        {
            for (; written < unknown.Length && string.CompareOrdinal(unknown[written].Name, entry.Source.Name) < 0; written++)
            {
                WriteMember(unknown[written]);
            }

            WriteEntry(entry, extension[entry.Source.Name]);
        }

        for (; written < unknown.Length; written++)
        {
            WriteMember(unknown[written]);
        }
    }

    private void WriteMember(JsonMember member)
    {
        json.WritePropertyName(member.Name);
        JsonValueWriter.Write(member.Value, json);
    }

    private void WriteEntry(PlannedEntry entry, JsonValue? extension)
    {
        if (entry.Group is { } group)
        {
            WriteObject(entry, group, extension);
        }
        else if (places[entry.Field] is not 0 and var place)
        {
            json.WritePropertyName(entry.Name);
            ValueWriter.Write(entry.Shape!, (place > 0 ? slots[place - 1] : added[-place - 1]).Value!, json);
        }
        else if (extension is not null)
        {
            json.WritePropertyName(entry.Name);
            JsonValueWriter.Write(extension, json);
        }
        else if (!isRead && entry.Default is { } otherwise)
        {
            json.WritePropertyName(entry.Name);
            otherwise.WriteTo(json);
        }
    }

    private void WriteObject(PlannedEntry entry, PlannedGroup group, JsonValue? extension)
    {
        var fields = extension as JsonObject;
        if (fields is not null || said[group.Number] || (entry.Source.IsAlwaysWritten && !isRead && extension is null))
        {
            json.WritePropertyName(entry.Name);
            WriteGroup(group, fields);
        }
        else if (extension is not null)
        {
            json.WritePropertyName(entry.Name);
            JsonValueWriter.Write(extension, json);
        }
    }
}

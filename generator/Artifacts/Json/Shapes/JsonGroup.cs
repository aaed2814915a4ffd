namespace Artifacts.Json.Shapes;

/// <summary>An object in the JSON of a record: fields and further objects, in the order of their names.</summary>
internal sealed class JsonGroup
{
    private readonly Dictionary<string, JsonEntry> byName = new(StringComparer.Ordinal);

    private JsonGroup()
    {
    }

    /// <summary>What stands in the object, in the order in which it is written.</summary>
    public IReadOnlyList<JsonEntry> Entries { get; private set; } = [];

    /// <summary>The entry of a name.</summary>
    public JsonEntry? Find(string name) => byName.TryGetValue(name, out var entry) ? entry : null;

    /// <summary>The object that fields stand in.</summary>
    public static JsonGroup Of(IReadOnlyList<JsonField> fields)
    {
        var root = new JsonGroup();
        for (var number = 0; number < fields.Count; number++)
        {
            root.Add(fields[number], number, 0);
        }

        root.Sort();
        return root;
    }

    private void Add(JsonField field, int number, int depth)
    {
        var name = field.Path[depth];
        if (depth < field.Path.Length - 1)
        {
            Inner(name).Group!.Add(field, number, depth + 1);
        }
        else if (field.IsObject)
        {
            Inner(name).IsAlwaysWritten = true;
        }
        else if (byName.TryGetValue(name, out var known))
        {
            // A record says of a field of its base what it is unless somebody says otherwise.
            known.Default = field.Default;
        }
        else
        {
            byName.Add(name, new(name) { Field = number, Default = field.Default });
        }
    }

    private JsonEntry Inner(string name)
    {
        if (!byName.TryGetValue(name, out var entry))
        {
            entry = new(name) { Group = new() };
            byName.Add(name, entry);
        }

        return entry;
    }

    private void Sort()
    {
        Entries = [.. byName.Values.OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        foreach (var entry in Entries)
        {
            entry.Group?.Sort();
        }
    }
}

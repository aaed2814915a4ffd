using System.Text.Json;
using Artifacts.Json;
using Artifacts.Text;

namespace Artifacts.Reading.Json;

/// <summary>Reads JSON that no record describes, as it is.</summary>
internal sealed class JsonValueReader(JsonFile file)
{
    private readonly UniqueNames names = new();

    /// <summary>Any JSON, as a value.</summary>
    public JsonValue Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.Number => Number(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => List(json),
        JsonValueKind.Object => Object(json),
        _ => JsonValue.Null,
    };

    /// <summary>The fields of an object apart from one.</summary>
    public JsonObject ReadOthers(JsonElement json, string except)
    {
        var members = new List<JsonMember>();
        foreach (var (name, value) in Fields(json))
        {
            if (!string.Equals(name, except, StringComparison.Ordinal))
            {
                members.Add(new(name, Read(value)));
            }
        }

        return new(members);
    }

    /// <summary>The fields of an object, each name once; the path leads to the field at hand.</summary>
    public IEnumerable<(string Name, JsonElement Value)> Fields(JsonElement json)
    {
        var seen = names.Begin(file.Path.Depth, json.GetPropertyCount());
        foreach (var property in json.EnumerateObject())
        {
            var name = property.Name;
            file.Path.Enter(name);
            if (seen.Add(name))
            {
                yield return (name, property.Value);
            }
            else
            {
                // Grafana would take the last one without a word; whoever wrote two meant something else.
                file.Report(Severity.Error, property, $"The field '{Excerpt.Of(name)}' stands twice in the same object: remove one of them.");
            }

            file.Path.Leave();
        }
    }

    /// <summary>A number in the form in which it was written.</summary>
    public JsonNumber Number(JsonElement json)
    {
        var text = json.GetRawText();
        var number = new JsonNumber(text);
        if (IsLong(text) && !double.IsFinite(number.Value))
        {
            file.Report(Severity.Warning, json, $"{Excerpt.Of(text)} is beyond what a number can hold, so that Grafana takes it for infinity: it is kept as it is.");
        }

        return number;
    }

    // Only those can be out of range, and looking at them is cheaper than at all.
    private static bool IsLong(string text) => text.Length > 300 || text.AsSpan().ContainsAny('e', 'E');

    private JsonArray List(JsonElement json)
    {
        var items = new List<JsonValue>(json.GetArrayLength());
        foreach (var item in json.EnumerateArray())
        {
            file.Path.Enter(items.Count);
            items.Add(Read(item));
            file.Path.Leave();
        }

        return new(items);
    }

    private JsonObject Object(JsonElement json)
    {
        var members = new List<JsonMember>(json.GetPropertyCount());
        foreach (var (name, value) in Fields(json))
        {
            members.Add(new(name, Read(value)));
        }

        return new(members);
    }
}

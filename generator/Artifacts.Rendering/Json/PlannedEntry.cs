using System.Text.Encodings.Web;
using System.Text.Json;
using Artifacts.Json.Shapes;

namespace Artifacts.Rendering.Json;

/// <summary>A name in an object that a part of a record is written as.</summary>
internal sealed class PlannedEntry
{
    public PlannedEntry(JsonEntry entry, RecordShape shape, PlannedGroup owner, ref int groups)
    {
        Source = entry;
        Name = JsonEncodedText.Encode(entry.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        Field = entry.Field;
        Group = entry.Group is { } group ? new(group, shape, owner, ref groups) : null;
        Shape = Group is null ? shape.Fields[entry.Field].Shape : null;
        Default = entry.Default is { } text ? Parse(text) : null;
    }

    public JsonEntry Source { get; }

    public JsonEncodedText Name { get; }

    /// <summary>The field's number; none for an object.</summary>
    public int Field { get; }

    /// <summary>The object; <see langword="null"/> for a field.</summary>
    public PlannedGroup? Group { get; }

    /// <summary>What the field holds; <see langword="null"/> for an object.</summary>
    public ValueShape? Shape { get; }

    /// <summary>What is written where nothing was said.</summary>
    public JsonElement? Default { get; }

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}

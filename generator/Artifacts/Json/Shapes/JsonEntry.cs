namespace Artifacts.Json.Shapes;

/// <summary>A name in an object of a record's JSON: a field, or an object of fields.</summary>
internal sealed class JsonEntry(string name)
{
    public const int NoField = -1;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The field's number; <see cref="NoField"/> for an object.</summary>
    public int Field { get; init; } = NoField;

    /// <summary>The object; <see langword="null"/> for a field.</summary>
    public JsonGroup? Group { get; init; }

    /// <summary>
    /// The JSON that is written where nothing was said of the field, but the object around it is written;
    /// <see langword="null"/> to write nothing.
    /// </summary>
    public string? Default { get; set; }

    /// <summary>Whether the object is written even where nothing of it was said, as long as the one around it is.</summary>
    public bool IsAlwaysWritten { get; set; }
}

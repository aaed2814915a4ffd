namespace Artifacts.Json.Shapes;

/// <summary>
/// How a record is written as JSON and read from it: one table that writer and reader share, so that they can't drift
/// apart. It is made when a record of the type is first written or read; evaluating definitions doesn't need it.
/// </summary>
internal sealed class RecordShape
{
    /// <summary>Describes a record.</summary>
    /// <param name="name">The type's name at its source, <c>dashboard.Panel</c>.</param>
    /// <param name="create">Makes a record that says nothing.</param>
    /// <param name="fields">The fields, by their number.</param>
    public RecordShape(string name, Func<IJsonRecord> create, params JsonField[] fields)
    {
        Name = name;
        Create = create;
        Fields = fields;
        Root = JsonGroup.Of(fields);
    }

    /// <summary>The type's name at its source.</summary>
    public string Name { get; }

    /// <summary>Makes a record that says nothing.</summary>
    public Func<IJsonRecord> Create { get; }

    /// <summary>The fields, by their number.</summary>
    public IReadOnlyList<JsonField> Fields { get; }

    /// <summary>The same fields as the tree of objects that they are written in.</summary>
    public JsonGroup Root { get; }

    /// <summary>What the writer worked out of the shape, kept for the next record of the type.</summary>
    public object? Plan { get; set; }

    /// <summary>The fields of a record that has those of its base and its own.</summary>
    public static JsonField[] Join(JsonField[] inherited, params JsonField[] own) => [.. inherited, .. own];
}

namespace Artifacts.Json.Shapes;

/// <summary>A property of a record and its place in the JSON.</summary>
/// <param name="name">The property's name; empty for what no author can change.</param>
/// <param name="path">Its names in the JSON from the record's own object inwards, with dots between.</param>
/// <param name="shape">What it holds.</param>
internal sealed class JsonField(string name, string path, ValueShape shape)
{
    /// <summary>The property's name; empty for what no author can change.</summary>
    public string Name { get; } = name;

    /// <summary>Its names in the JSON, from the record's own object inwards.</summary>
    public string[] Path { get; } = path.Split('.');

    /// <summary>What it holds.</summary>
    public ValueShape Shape { get; } = shape;

    /// <summary>
    /// The JSON that is written where nothing was said, but the object around it is written; <see langword="null"/> to
    /// write nothing.
    /// </summary>
    public string? Default { get; init; }

    /// <summary>Whether this is only an object around other fields, which is written along with what is around it.</summary>
    public bool IsObject { get; init; }

    /// <summary>What every record of a type says, and no author can change: what type it is, as a rule.</summary>
    public static JsonField Constant(string path, string json) => new("", path, ValueShape.Any) { Default = json };

    /// <summary>An object around other fields that is written along with what is around it.</summary>
    public static JsonField Object(string path) => new("", path, ValueShape.Any) { IsObject = true };
}

namespace Artifacts.Json.Shapes;

/// <summary>An object whose names are data.</summary>
internal abstract class MapShape(ValueShape value) : ValueShape
{
    /// <summary>What each of its values is.</summary>
    public ValueShape Value { get; } = value;

    /// <summary>Makes a map of what was read.</summary>
    public abstract object Create(List<KeyValuePair<string, object>> entries);

    /// <summary>The entries of a map, in their order.</summary>
    public abstract IEnumerable<KeyValuePair<string, object>> Entries(object map);
}

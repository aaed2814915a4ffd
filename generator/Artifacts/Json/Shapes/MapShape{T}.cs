namespace Artifacts.Json.Shapes;

/// <summary>An object whose names are data, with values of one type.</summary>
internal sealed class MapShape<T>(ValueShape value) : MapShape(value)
{
    public override object Create(List<KeyValuePair<string, object>> entries) =>
        new JsonMap<T>([.. entries.Select(entry => new KeyValuePair<string, T>(entry.Key, (T)entry.Value))]);

    public override IEnumerable<KeyValuePair<string, object>> Entries(object map) =>
        ((IReadOnlyDictionary<string, T>)map).Select(entry => new KeyValuePair<string, object>(entry.Key, entry.Value!));
}

using System.Collections;

namespace Artifacts.Json;

/// <summary>A map that keeps the order of its entries.</summary>
internal sealed class JsonMap<T>(IReadOnlyList<KeyValuePair<string, T>> entries) : IReadOnlyDictionary<string, T>
{
    private readonly Dictionary<string, T> values = Last(entries);

    public static JsonMap<T> Empty { get; } = new([]);

    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    public IEnumerable<T> Values => entries.Select(entry => entry.Value);

    public int Count => entries.Count;

    public T this[string key] => values[key];

    public bool ContainsKey(string key) => values.ContainsKey(key);

    public bool TryGetValue(string key, out T value) => values.TryGetValue(key, out value!);

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => entries.GetEnumerator();

    // Two entries of one key are an author's mistake, which a check points out: it must be able to see both.
    private static Dictionary<string, T> Last(IReadOnlyList<KeyValuePair<string, T>> entries)
    {
        var last = new Dictionary<string, T>(entries.Count, StringComparer.Ordinal);
        for (var index = 0; index < entries.Count; index++)
        {
            last[entries[index].Key] = entries[index].Value;
        }

        return last;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

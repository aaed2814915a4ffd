using System.Text.Json;

namespace Artifacts.Playground.Prometheus;

/// <summary>A set of labels that reads as Prometheus writes it and is equal to another with the same labels.</summary>
public sealed class Labels : IEquatable<Labels>
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly string _text;

    public Labels(IEnumerable<KeyValuePair<string, string>> labels)
    {
        foreach (var (name, value) in labels)
        {
            _values.Add(name, value);
        }

        _text = $"{{{string.Join(", ", _values.Select(label => $"{label.Key}=\"{label.Value}\""))}}}";
    }

    /// <summary>The metric's name.</summary>
    public string Metric => this["__name__"] ?? "";

    public IEnumerable<string> Names => _values.Keys;

    public string? this[string name] => _values.GetValueOrDefault(name);

    public static Labels Read(JsonElement json) =>
        new(json.EnumerateObject().Select(label => KeyValuePair.Create(label.Name, label.Value.GetString()!)));

    public Labels With(IEnumerable<KeyValuePair<string, string>> labels) => new(_values.Concat(labels));

    public Labels With(Labels labels) => With(labels._values);

    public bool Equals(Labels? other) => string.Equals(_text, other?._text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Labels);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    public override string ToString() => _text;
}

namespace Artifacts.MockGateway.Tests.Support;

/// <summary>A line of an exposition.</summary>
internal sealed record Series(string Name, IReadOnlyDictionary<string, string> Labels, double Value)
{
    /// <summary>Name and labels, which tell series apart.</summary>
    public string Key => $"{Name}{{{string.Join(',', Labels.OrderBy(label => label.Key, StringComparer.Ordinal).Select(label => $"{label.Key}={label.Value}"))}}}";

    public string? this[string label] => Labels.GetValueOrDefault(label);
}

using Artifacts.Playground.Running;

namespace Artifacts.Models.Tests.Samples;

/// <summary>A committed list of properties that only one version of Grafana knows.</summary>
internal sealed class PropertyList
{
    private const string All = "*";

    private readonly HashSet<(string Record, string Property)> properties;

    private PropertyList(string file) => properties =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "generator", "Artifacts.Models", file))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1])),
    ];

    /// <summary>What Grafana 11.6 doesn't know yet.</summary>
    public static PropertyList Newer { get; } = new("newer-than-11.6.tsv");

    /// <summary>What Grafana 13.2 knows no more.</summary>
    public static PropertyList Gone { get; } = new("gone-since-11.6.tsv");

    public bool Has(Type record, string property) => properties.Contains((Name(record), property));

    /// <summary>Whether the whole record is unknown.</summary>
    public bool Has(Type record) => properties.Contains((Name(record), All));

    private static string Name(Type record) => record.FullName!.Replace("Artifacts.Grafana.", "", StringComparison.Ordinal);
}

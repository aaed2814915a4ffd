using Artifacts.EndToEnd.Tests.Running;
using Artifacts.Grafana;

namespace Artifacts.Models.Tests.Samples;

/// <summary>A committed list of properties that only one version of Grafana knows.</summary>
internal sealed class PropertyList
{
    // What no type of @grafana/schema has.
    private static readonly (Type Record, string Property)[] NotInTheSchema =
    [
        // The schema has two types of references, and classic dashboards use the one without it.
        (typeof(DataSourceRef), nameof(DataSourceRef.ApiVersion)),

        // An inline type of the SDK, which the schema has without it.
        (typeof(FieldOverride), nameof(FieldOverride.SystemRef)),
    ];

    // Grafana 13.2 has no such panel any more, and describes no alert list.
    private static readonly Type[] PanelsNotInTheSchema = [typeof(DataGridPanel), typeof(AlertListPanel)];

    private readonly HashSet<(string Record, string Property)> properties;
    private readonly Type[] panels;

    private PropertyList(string file, Type[] panels, params (Type Record, string Property)[] more)
    {
        this.panels = panels;
        properties =
        [
            .. File.ReadLines(Path.Combine(Repository.Root, "generator", "Artifacts.Models", file))
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Select(cells => (cells[0], cells[1])),
            .. more.Select(one => (Name(one.Record), one.Property)),
        ];
    }

    /// <summary>What Grafana 11.6 doesn't know yet, and the number that was a text.</summary>
    public static PropertyList Newer { get; } = new("newer-than-11.6.tsv", [typeof(AlertListPanel)], (typeof(Dashboard), nameof(Dashboard.GnetId)));

    /// <summary>What Grafana 13.2 knows no more.</summary>
    public static PropertyList Gone { get; } = new("gone-since-11.6.tsv", PanelsNotInTheSchema, NotInTheSchema);

    public bool Has(Type record, string property) => properties.Contains((Name(record), property));

    public bool HasPanel(Type panel) => panels.Contains(panel);

    private static string Name(Type record) => record.FullName!.Replace("Artifacts.Grafana.", "", StringComparison.Ordinal);
}

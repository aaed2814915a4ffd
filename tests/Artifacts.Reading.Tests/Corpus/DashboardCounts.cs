using Artifacts.Grafana;
using Artifacts.Json;
using Artifacts.Reading.Tests.Support;

namespace Artifacts.Reading.Tests.Corpus;

/// <summary>How much of what a dashboard has, as its record tells.</summary>
internal sealed record DashboardCounts(IReadOnlyList<(string Name, int Count)> Counts)
{
    public static DashboardCounts Of(Dashboard dashboard)
    {
        Row[] rows = [.. dashboard.Panels.OfType<Row>()];
        Panel[] panels = [.. dashboard.Panels.Concat(rows.SelectMany(row => row.Panels)).OfType<Panel>()];
        return new(
        [
            ("panels", panels.Length),
            ("rowPanels", rows.Length),
            ("libraryPanels", panels.Count(panel => panel.LibraryPanel is not null)),
            ("targets", panels.Sum(Targets)),
            ("variables", dashboard.Variables.Count),
            ("annotations", dashboard.Annotations.Count),
            ("links", dashboard.Links.Count),
            .. Types("panelTypes", panels, "type"),
            .. Types("variableTypes", dashboard.Variables, "type"),
        ]);
    }

    /// <summary>The same of a dashboard with elements, of either version.</summary>
    public static DashboardCounts OfElements(IJsonRecord dashboard)
    {
        var elements = dashboard.Items("elements");
        IJsonRecord[] panels = [.. elements.Where(element => element.Text("kind") is "Panel")];
        return new(
        [
            ("panels", panels.Length),
            ("rowPanels", 0),
            ("libraryPanels", 0),
            ("targets", panels.Sum(panel => panel.Inner("spec").Inner("data").Inner("spec").Items("queries").Count)),
            ("variables", dashboard.Items("variables").Count),
            ("annotations", dashboard.Items("annotations").Count),
            ("links", dashboard.Items("links").Count),
            .. Types("elements", elements, "kind"),
            .. Types("panelTypes", panels.Select(panel => panel.Inner("spec").Inner("vizConfig")).OfType<IJsonRecord>(), "group"),
            .. Types("variableTypes", dashboard.Items("variables"), "kind"),
        ]);
    }

    /// <summary>The counts where they differ from the manifest's.</summary>
    public string? Difference(CorpusDashboard manifest)
    {
        (string, int)[] expected =
        [
            ("panels", manifest.Panels),
            ("rowPanels", manifest.RowPanels),
            ("libraryPanels", manifest.LibraryPanels),
            ("targets", manifest.Targets),
            ("variables", manifest.Variables),
            ("annotations", manifest.Annotations),
            ("links", manifest.Links),
            .. manifest.Elements.Select(type => ($"elements {type.Key}", type.Value)),
            .. manifest.PanelTypes.Select(type => ($"panelTypes {type.Key}", type.Value)),
            .. manifest.VariableTypes.Select(type => ($"variableTypes {type.Key}", type.Value)),
        ];
        var missing = expected.Except(Counts).ToArray();
        var surplus = Counts.Except(expected).ToArray();
        return missing.Length + surplus.Length == 0 ? null : $"expected {string.Join(", ", missing)}; is {string.Join(", ", surplus)}";
    }

    // Some panels have no queries in Grafana's own types, but Grafana leaves those of an earlier type of the panel behind.
    private static int Targets(Panel panel) =>
        ((panel as DataPanel)?.Targets.Count ?? 0) + ((panel.ExtensionData["targets"] as JsonArray)?.Items.Count ?? 0);

    private static IEnumerable<(string Name, int Count)> Types(string name, IEnumerable<IJsonRecord> records, string path) =>
        records.GroupBy(record => record.Text(path) ?? "None", StringComparer.Ordinal).Select(group => ($"{name} {group.Key}", group.Count()));
}

using Artifacts.Grafana;
using Artifacts.Text;

namespace Artifacts.Checks.Dashboards;

/// <summary>Refuses panels that leave the grid or lie over each other.</summary>
internal sealed class PanelPositionCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART5003", "A panel is in the wrong place");

    private const int Columns = 24;

    // Far more than any screen; keeps sums of positions in range.
    private const int Lowest = 10_000;

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from dashboard in context.OfKind<Dashboard>()
        from finding in dashboard.Artifact.Grids()
            .SelectMany(panels => Outside(context, dashboard.Source, panels).Concat(Overlaps(context, dashboard.Source, panels)))
            .Concat(PlacedRows(context, dashboard.Source, dashboard.Artifact))
        select finding;

    private static IEnumerable<Finding> PlacedRows(CheckContext context, CheckedArtifact source, Dashboard dashboard) =>
        from row in dashboard.Panels.OfType<Row>()
        where row.GridPos is not null
        select new Finding(
            Rule,
            context.Origin(source, row, nameof(Row.GridPos)),
            $"Row '{row.Title}' has a place of its own, but rows stand one below the other: leave GridPos out.");

    private static IEnumerable<Finding> Outside(CheckContext context, CheckedArtifact source, IReadOnlyList<Panel> panels)
    {
        foreach (var panel in panels)
        {
            if (Problem(panel) is var (property, what))
            {
                yield return new Finding(
                    Rule,
                    context.Origin(source, panel, property),
                    $"{Name(panel)} {what}. The grid has {Columns} columns, counted from 0, and panels are at least 1 high and wide.");
            }
        }
    }

    private static (string Property, string What)? Problem(Panel panel) => panel switch
    {
        { GridPos: { } at } when at.X < 0 || at.Y < 0 => (nameof(Panel.GridPos), $"begins at column {at.X}, height {at.Y}"),
        { GridPos: { } at } when at.W < 1 || at.H < 1 => (nameof(Panel.GridPos), $"is {at.W} wide and {at.H} high"),
        { GridPos: { } at } when at.X > Columns || at.X + (long)at.W > Columns =>
            (nameof(Panel.GridPos), $"goes from column {at.X} to {at.X + (long)at.W}"),
        { GridPos: { } at } when at.Y + (long)at.H > Lowest => (nameof(Panel.GridPos), $"ends {at.Y + (long)at.H} below the top"),
        { GridPos: not null } => null,
        { Width: < 1 or > Columns } => (nameof(Panel.Width), $"is {panel.Width} wide"),
        { Height: < 1 or > Lowest } => (nameof(Panel.Height), $"is {panel.Height} high"),
        _ => null,
    };

    private static IEnumerable<Finding> Overlaps(CheckContext context, CheckedArtifact source, IReadOnlyList<Panel> panels)
    {
        // Panels without a place of their own flow around those that have one.
        var placed = panels.Where(panel => panel.GridPos is not null && Problem(panel) is null).ToArray();
        for (var index = 1; index < placed.Length; index++)
        {
            var panel = placed[index];
            if (placed.Take(index).FirstOrDefault(earlier => Overlap(earlier.GridPos!, panel.GridPos!)) is { } under)
            {
                yield return new Finding(
                    Rule,
                    context.Origin(source, panel, nameof(Panel.GridPos)),
                    $"{Name(panel)} lies over {under.NameIt()}: move one of them, or leave GridPos out and panels flow.");
            }
        }
    }

    private static bool Overlap(GridPos one, GridPos other) =>
        one.X < other.X + other.W && other.X < one.X + one.W &&
        one.Y < other.Y + other.H && other.Y < one.Y + one.H;

    private static string Name(Panel panel) => $"Panel '{panel.Title}'";
}

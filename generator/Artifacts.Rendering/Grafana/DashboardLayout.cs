using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>
/// Decides ids and places: ids count from 1 in the order written (a row, then its panels), leaving out those that are
/// taken; rows stand one below the other, a collapsed row takes no more than its heading.
/// </summary>
internal sealed class DashboardLayout
{
    private const int HeadingHeight = 1;

    private readonly HashSet<int> ids = [];
    private readonly List<PlacedPart> placed = [];
    private readonly List<Panel> waiting = [];
    private int lastId;
    private int y;

    private DashboardLayout()
    {
    }

    /// <summary>
    /// The panels and rows as Grafana's JSON has them: a collapsed row holds its panels, an open one is followed by them.
    /// </summary>
    public static IReadOnlyList<PlacedPart> Place(IReadOnlyList<PanelOrRow> parts)
    {
        var layout = new DashboardLayout();
        foreach (var part in parts)
        {
            layout.KeepId(part);
            foreach (var panel in (part as Row)?.Panels ?? [])
            {
                layout.KeepId(panel);
            }
        }

        foreach (var part in parts)
        {
            layout.Add(part);
        }

        layout.PlaceWaiting();
        return layout.placed;
    }

    private void KeepId(PanelOrRow part)
    {
        if (part.Id is { } id)
        {
            ids.Add(id);
        }
    }

    private void Add(PanelOrRow part)
    {
        switch (part)
        {
            case Panel panel:
                waiting.Add(panel);
                break;
            case Row row:
                PlaceWaiting();
                Add(row);
                break;
        }
    }

    // Panels between two rows share a grid.
    private void PlaceWaiting()
    {
        placed.AddRange(Place(waiting, out var height));
        y += height;
        waiting.Clear();
    }

    private void Add(Row row)
    {
        var id = row.Id ?? NextId();
        var heading = new Place(0, y, Grid.Columns, HeadingHeight);
        y += HeadingHeight;

        // The panels of a collapsed row keep the places they have when it opens, over whatever follows.
        var panels = Place(row.Panels, out var height);
        if (row.Collapsed is true)
        {
            placed.Add(new(row, id, heading, panels));
        }
        else
        {
            placed.Add(new(row, id, heading, []));
            placed.AddRange(panels);
            y += height;
        }
    }

    private PlacedPart[] Place(IReadOnlyList<Panel> panels, out int height)
    {
        var grid = new Grid(panels);
        var parts = new PlacedPart[panels.Count];
        for (var index = 0; index < parts.Length; index++)
        {
            var panel = panels[index];
            var place = grid.Place(panel);
            parts[index] = new(panel, panel.Id ?? NextId(), place with { Y = place.Y + y }, []);
        }

        height = grid.Height;
        return parts;
    }

    private int NextId()
    {
        do
        {
            lastId++;
        }
        while (ids.Contains(lastId));

        return lastId;
    }
}

using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>
/// Decides ids and places: ids count from 1 in the order written (a row, then its panels), rows stand one below the
/// other, a collapsed row takes no more than its heading.
/// </summary>
internal sealed record DashboardLayout(IReadOnlyList<PlacedPanel> Panels, IReadOnlyList<PlacedRow> Rows)
{
    private const int HeadingHeight = 1;

    public static DashboardLayout Of(Dashboard dashboard)
    {
        var id = 1;
        var y = 0;
        var panels = Place(dashboard.Panels, ref id, y, out var height);
        y += height;

        var rows = new PlacedRow[dashboard.Rows.Count];
        for (var index = 0; index < rows.Length; index++)
        {
            var row = dashboard.Rows[index];
            var rowId = id++;
            var position = new GridPos(0, y, Grid.Columns, HeadingHeight);
            y += HeadingHeight;

            // The panels of a collapsed row keep the places they have when it opens, over whatever follows.
            rows[index] = new PlacedRow(rowId, row, position, Place(row.Panels, ref id, y, out height));
            y += row.Collapsed ? 0 : height;
        }

        return new DashboardLayout(panels, rows);
    }

    private static PlacedPanel[] Place(IReadOnlyList<Panel> panels, ref int id, int top, out int height)
    {
        var grid = new Grid(panels);
        var placed = new PlacedPanel[panels.Count];
        for (var index = 0; index < placed.Length; index++)
        {
            var position = grid.Place(panels[index]);
            placed[index] = new PlacedPanel(id++, panels[index], position with { Y = position.Y + top });
        }

        height = grid.Height;
        return placed;
    }
}

using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>
/// Gives panels their places in 24 columns: line by line from the left, a line as high as its highest panel, around
/// the panels that have a place of their own.
/// </summary>
internal sealed class Grid
{
    public const int Columns = 24;

    private readonly List<Place> taken = [];
    private int x;
    private int y;
    private int lineHeight;

    public Grid(IReadOnlyList<Panel> panels)
    {
        foreach (var panel in panels)
        {
            if (panel.GridPos is { } position)
            {
                taken.Add(new(position.X, position.Y, position.W, position.H));
                Height = Math.Max(Height, position.Y + position.H);
            }
        }
    }

    /// <summary>Where the lowest panel ends.</summary>
    public int Height { get; private set; }

    public Place Place(Panel panel)
    {
        if (panel.GridPos is { } own)
        {
            return new(own.X, own.Y, own.W, own.H);
        }

        var place = FirstFree(RepeatsSideways(panel) ? Columns : panel.Width, panel.Height);
        x = place.X + place.W;
        lineHeight = Math.Max(lineHeight, place.H);
        Height = Math.Max(Height, place.Y + place.H);
        return place;
    }

    // Grafana lays the repeated panels over whole lines, whatever the width of the first.
    private static bool RepeatsSideways(Panel panel) =>
        !string.IsNullOrEmpty(panel.Repeat) && panel.RepeatDirection is not RepeatDirection.V;

    private Place FirstFree(int width, int height)
    {
        while (true)
        {
            // A panel wider than the grid still gets a line: checks refuse it, layout only has to end.
            if (x > 0 && x + width > Columns)
            {
                NextLine();
            }

            var place = new Place(x, y, width, height);
            if (Obstacle(place) is not { } obstacle)
            {
                return place;
            }

            x = obstacle.X + obstacle.W;
        }
    }

    private Place? Obstacle(Place place)
    {
        foreach (var other in taken)
        {
            if (place.Overlaps(other))
            {
                return other;
            }
        }

        return null;
    }

    private void NextLine()
    {
        // A line that holds nothing but obstacles ends where the first of them does.
        y = lineHeight > 0
            ? y + lineHeight
            : taken.Select(other => other.Y + other.H).Where(end => end > y).DefaultIfEmpty(y + 1).Min();
        x = 0;
        lineHeight = 0;
    }
}

namespace Artifacts.Grafana;

/// <summary>
/// A place in the grid of 24 columns; one unit of height is 30 pixels and the gap below. Counted from the top left
/// corner of the row that holds the panel (below its heading), or of the dashboard for panels above the first row.
/// </summary>
/// <param name="X">The first column, from 0 to 23.</param>
/// <param name="Y">The distance from the top.</param>
/// <param name="W">The width in columns.</param>
/// <param name="H">The height.</param>
public sealed record GridPos(int X, int Y, int W, int H);

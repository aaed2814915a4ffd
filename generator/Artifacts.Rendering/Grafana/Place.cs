using System.Runtime.InteropServices;

namespace Artifacts.Rendering.Grafana;

/// <summary>A place in the grid.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(int X, int Y, int W, int H)
{
    public bool Overlaps(Place other) =>
        X < other.X + other.W && other.X < X + W &&
        Y < other.Y + other.H && other.Y < Y + H;
}

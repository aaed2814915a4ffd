namespace Artifacts.Grafana;

/// <summary>A legend's place.</summary>
public enum LegendPlacement
{
    /// <summary>Below the graph.</summary>
    Bottom,

    /// <summary>To the right of the graph.</summary>
    Right,
}

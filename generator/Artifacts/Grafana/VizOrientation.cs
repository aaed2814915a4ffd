namespace Artifacts.Grafana;

/// <summary>How several values stand in one panel.</summary>
public enum VizOrientation
{
    /// <summary>As the panel's shape suggests.</summary>
    Auto,

    /// <summary>Side by side.</summary>
    Vertical,

    /// <summary>One below the other.</summary>
    Horizontal,
}

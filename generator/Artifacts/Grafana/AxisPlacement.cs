namespace Artifacts.Grafana;

/// <summary>Where an axis stands.</summary>
public enum AxisPlacement
{
    /// <summary>As the other axes leave room.</summary>
    Auto,

    /// <summary>Above.</summary>
    Top,

    /// <summary>To the right.</summary>
    Right,

    /// <summary>Below.</summary>
    Bottom,

    /// <summary>To the left.</summary>
    Left,

    /// <summary>Nowhere.</summary>
    Hidden,
}

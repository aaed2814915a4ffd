namespace Artifacts.Grafana;

/// <summary>Where a large value stands.</summary>
public enum BigValueJustifyMode
{
    /// <summary>In the middle if alone, else at the left.</summary>
    Auto,

    /// <summary>In the middle.</summary>
    Center,
}

namespace Artifacts.Grafana;

/// <summary>Whether something is shown.</summary>
public enum VisibilityMode
{
    /// <summary>Where there is room.</summary>
    Auto,

    /// <summary>Never.</summary>
    Never,

    /// <summary>Always.</summary>
    Always,
}

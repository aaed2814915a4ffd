namespace Artifacts.Grafana;

/// <summary>What is drawn behind a large value.</summary>
public enum BigValueGraphMode
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A line.</summary>
    Line,

    /// <summary>An area.</summary>
    Area,
}

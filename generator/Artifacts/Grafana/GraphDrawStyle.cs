namespace Artifacts.Grafana;

/// <summary>What a graph draws.</summary>
public enum GraphDrawStyle
{
    /// <summary>Lines.</summary>
    Line,

    /// <summary>Bars.</summary>
    Bars,

    /// <summary>Points only.</summary>
    Points,
}

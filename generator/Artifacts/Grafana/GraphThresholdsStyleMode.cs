namespace Artifacts.Grafana;

/// <summary>How a graph draws thresholds.</summary>
public enum GraphThresholdsStyleMode
{
    /// <summary>It does not.</summary>
    Off,

    /// <summary>As lines.</summary>
    Line,

    /// <summary>As dashed lines.</summary>
    Dashed,

    /// <summary>As areas.</summary>
    Area,

    /// <summary>As lines and areas.</summary>
    LineAndArea,

    /// <summary>As dashed lines and areas.</summary>
    DashedAndArea,

    /// <summary>As a series draws its own.</summary>
    Series,
}

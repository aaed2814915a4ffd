namespace Artifacts.Grafana;

/// <summary>How a graph joins points.</summary>
public enum LineInterpolation
{
    /// <summary>Straight.</summary>
    Linear,

    /// <summary>In curves.</summary>
    Smooth,

    /// <summary>In steps, each before its point.</summary>
    StepBefore,

    /// <summary>In steps, each after its point.</summary>
    StepAfter,
}

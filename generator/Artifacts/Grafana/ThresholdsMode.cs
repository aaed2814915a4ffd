namespace Artifacts.Grafana;

/// <summary>What the values of thresholds are.</summary>
public enum ThresholdsMode
{
    /// <summary>Values in the field's unit.</summary>
    Absolute,

    /// <summary>Percent of the way from the field's least to its greatest value.</summary>
    Percentage,
}

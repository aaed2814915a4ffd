namespace Artifacts.Grafana;

/// <summary>The values at which colours change.</summary>
/// <param name="Steps">The colours from the lowest value up; the first has no value.</param>
public sealed record ThresholdsConfig(IReadOnlyList<Threshold> Steps)
{
    /// <summary>What the steps' values are.</summary>
    public ThresholdsMode Mode { get; init; } = ThresholdsMode.Absolute;
}

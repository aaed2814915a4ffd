namespace Artifacts.Grafana;

/// <summary>How a graph draws thresholds.</summary>
/// <param name="Mode">The way to draw them.</param>
public sealed record GraphThresholdsStyleConfig(GraphThresholdsStyleMode Mode);

namespace Artifacts.Grafana;

/// <summary>Whether series stand on each other, and on which.</summary>
/// <param name="Mode">How they stand.</param>
public sealed record StackingConfig(StackingMode Mode)
{
    /// <summary>Series stand on those of the same group.</summary>
    public string Group { get; init; } = "A";
}

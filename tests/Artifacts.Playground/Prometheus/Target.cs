namespace Artifacts.Playground.Prometheus;

/// <summary>A target that relabeling kept.</summary>
/// <param name="Address">Where discovery found it.</param>
/// <param name="Labels">The labels that every series of the target gets.</param>
public sealed record Target(string Address, Labels Labels);

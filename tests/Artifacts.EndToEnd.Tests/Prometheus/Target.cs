namespace Artifacts.EndToEnd.Tests.Prometheus;

/// <summary>A target that relabeling kept.</summary>
/// <param name="Address">Where discovery found it.</param>
/// <param name="Labels">The labels that every series of the target gets.</param>
/// <param name="Health"><c>up</c>, <c>down</c>, or <c>unknown</c> before the first scrape.</param>
internal sealed record Target(string Address, Labels Labels, string Health);

using Artifacts.Metrics;

namespace Artifacts.Checks.Metrics;

/// <summary>A label, and the first artifact that uses it.</summary>
/// <param name="Source">The artifact.</param>
/// <param name="Label">The label.</param>
/// <param name="IsTemplate">Whether its name may refer to groups of a regex, <c>${1}_total</c>.</param>
internal sealed record LabelUse(CheckedArtifact Source, Label Label, bool IsTemplate);

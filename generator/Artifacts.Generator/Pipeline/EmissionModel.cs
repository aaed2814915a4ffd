using System.Collections.Immutable;
using Artifacts.Text;

namespace Artifacts.Generator.Pipeline;

/// <summary>What the generated source says: every artifact, or every failure.</summary>
/// <param name="Artifacts">The artifacts by path (ordinal); empty when anything failed.</param>
/// <param name="Failures">Why there are none.</param>
/// <param name="CanCarry">Whether the referenced library has the attributes that carry artifacts.</param>
internal sealed record EmissionModel(
    EquatableArray<CompressedArtifact> Artifacts, EquatableArray<Failure> Failures, bool CanCarry)
{
    /// <summary>Takes all artifacts, or none when one failed.</summary>
    public static EmissionModel From(ImmutableArray<CompressedArtifact> artifacts, Verdict verdict) => new(
        verdict.Failures.Count > 0
            ? default
            : new([.. artifacts.OrderBy(artifact => artifact.Path, StringComparer.Ordinal)]),
        verdict.Failures,
        verdict.CanCarry);
}

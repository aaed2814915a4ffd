using Artifacts.Generator.Comparison;

namespace Artifacts.Generator.Pipeline;

/// <summary>One artifact and where it came from; equal to another of equal records.</summary>
/// <param name="DefinitionId">The documentation id of the member that gave it.</param>
/// <param name="Artifact">The record that the author wrote.</param>
internal sealed record ArtifactModel(string DefinitionId, Artifact Artifact)
{
    public bool Equals(ArtifactModel? other) =>
        other is not null && DefinitionId == other.DefinitionId && StructuralComparer.AreEqual(Artifact, other.Artifact);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(DefinitionId);
}

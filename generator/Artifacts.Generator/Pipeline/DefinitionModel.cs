using Artifacts.Generator.Comparison;

namespace Artifacts.Generator.Pipeline;

/// <summary>What one member marked <c>[Artifact]</c> gave; equal to another of equal records.</summary>
/// <param name="Id">The member's documentation id.</param>
/// <param name="Artifacts">Its artifacts in the order it gave them.</param>
internal sealed record DefinitionModel(string Id, IReadOnlyList<Artifact> Artifacts)
{
    public bool Equals(DefinitionModel? other) =>
        other is not null && Id == other.Id && StructuralComparer.AreEqual(Artifacts, other.Artifacts);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}

using Artifacts.Text;

namespace Artifacts.Checks;

/// <summary>An artifact to check, and the member that gave it.</summary>
/// <param name="Artifact">The artifact.</param>
/// <param name="DefinitionSpan">Where the name of the member marked <c>[Artifact]</c> stands.</param>
public sealed record CheckedArtifact(Artifact Artifact, SourceSpan DefinitionSpan);

using Artifacts.Text;

namespace Artifacts.Evaluation;

/// <summary>What one member marked <c>[Artifact]</c> evaluated to.</summary>
/// <param name="Id">The member's documentation id, <c>P:EnvoyClusters.Dashboard</c>.</param>
/// <param name="Span">Where the member's name stands.</param>
/// <param name="Artifacts">Its artifacts in the order it gave them; empty when it failed.</param>
/// <param name="Succeeded">Whether every artifact is there.</param>
public sealed record EvaluatedDefinition(
    string Id, SourceSpan Span, IReadOnlyList<Artifact> Artifacts, bool Succeeded);

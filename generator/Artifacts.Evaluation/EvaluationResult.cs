using Artifacts.Text;

namespace Artifacts.Evaluation;

/// <summary>What evaluating a compilation's definitions gave; save the provenance, it holds no Roslyn object.</summary>
/// <param name="Definitions">Every member marked <c>[Artifact]</c>, ordered by its documentation id (ordinal).</param>
/// <param name="Findings">What went wrong, in the order it was met.</param>
/// <param name="Provenance">Where the values came from; for use at once, since it leads to the source.</param>
public sealed record EvaluationResult(
    IReadOnlyList<EvaluatedDefinition> Definitions, IReadOnlyList<Finding> Findings, IProvenance Provenance);

using Artifacts.Text;

namespace Artifacts.Evaluation;

/// <summary>What evaluating a compilation's definitions gave; holds no Roslyn object.</summary>
/// <param name="Definitions">Every member marked <c>[Artifact]</c>, ordered by its documentation id (ordinal).</param>
/// <param name="Findings">What went wrong, in the order it was met.</param>
/// <param name="Provenance">Where the values came from.</param>
public sealed record EvaluationResult(
    IReadOnlyList<EvaluatedDefinition> Definitions, IReadOnlyList<Finding> Findings, IProvenance Provenance);

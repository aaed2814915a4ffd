using System.Collections.Immutable;
using Artifacts.Text;

namespace Artifacts.Generator.Pipeline;

/// <summary>Everything to tell the author, and what of it keeps artifacts from being emitted.</summary>
/// <param name="Findings">Everything found: by evaluation, checks and rendering.</param>
/// <param name="Failures">The findings that are errors in this project.</param>
/// <param name="CanCarry">Whether the referenced library has the attributes that carry artifacts.</param>
internal sealed record Verdict(EquatableArray<Finding> Findings, EquatableArray<Failure> Failures, bool CanCarry)
{
    /// <summary>Adds to what checks found the artifacts that could not be rendered.</summary>
    public static Verdict From(EvaluationOutcome outcome, ImmutableArray<CompressedArtifact> unrendered)
    {
        var (findings, failures) = outcome.Judgement;

        // Renderers rely on what checks refuse, and need not survive it.
        if (failures.Count > 0 || unrendered.IsEmpty)
        {
            return new Verdict(findings, failures, outcome.CanCarry);
        }

        Finding[] broken = [.. unrendered.Select(artifact => new Finding(
            GeneratorRules.EngineFailed,
            outcome.Spans.TryGetValue(artifact.DefinitionId, out var span) ? span : null,
            artifact.Error!))];
        return new Verdict(new([.. findings, .. broken]), new([.. broken.Select(Failure.From)]), outcome.CanCarry);
    }
}

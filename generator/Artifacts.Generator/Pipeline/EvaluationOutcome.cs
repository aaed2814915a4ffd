using Artifacts.Evaluation;
using Artifacts.Text;

namespace Artifacts.Generator.Pipeline;

/// <summary>What evaluation and checks gave; holds no Roslyn object, and no provenance once the checks are done.</summary>
/// <param name="Definitions">Every definition; empty when an error stands.</param>
/// <param name="Spans">Where each definition's name stands, by its documentation id.</param>
/// <param name="Findings">Everything found, in the order it was met.</param>
/// <param name="Failures">The findings that are errors in this project.</param>
/// <param name="CanCarry">Whether the referenced library has the attributes that carry artifacts.</param>
internal sealed record EvaluationOutcome(
    IReadOnlyList<DefinitionModel> Definitions,
    IReadOnlyDictionary<string, SourceSpan> Spans,
    EquatableArray<Finding> Findings,
    EquatableArray<Failure> Failures,
    bool CanCarry)
{
    /// <summary>The outcome of a compilation that can't be evaluated at all.</summary>
    public static EvaluationOutcome Refused(Finding finding) => new(
        [], new Dictionary<string, SourceSpan>(), new([finding]), new([Failure.From(finding)]), CanCarry: false);

    /// <summary>The outcome of an evaluation whose errors are known.</summary>
    public static EvaluationOutcome From(
        IReadOnlyList<EvaluatedDefinition> definitions, IReadOnlyList<Finding> findings, IReadOnlyList<Failure> failures) => new(
            failures.Count > 0 ? [] : [.. definitions.Select(definition => new DefinitionModel(definition.Id, definition.Artifacts))],
            definitions.ToDictionary(definition => definition.Id, definition => definition.Span),
            new([.. findings]),
            new([.. failures]),
            CanCarry: true);
}

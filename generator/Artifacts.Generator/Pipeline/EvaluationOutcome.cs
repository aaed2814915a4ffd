using Artifacts.Evaluation;
using Artifacts.Text;

namespace Artifacts.Generator.Pipeline;

/// <summary>
/// What evaluation gave. Checks judge it on the thread pool while the next steps begin to render; once they have, no Roslyn
/// object and no provenance is held.
/// </summary>
internal sealed class EvaluationOutcome
{
    private readonly Lazy<Judgement> judgement;

    private EvaluationOutcome(IReadOnlyList<EvaluatedDefinition> definitions, bool canCarry, Func<Judgement> judge)
    {
        Definitions = [.. definitions.Select(definition => new DefinitionModel(definition.Id, definition.Artifacts))];
        Spans = definitions.ToDictionary(definition => definition.Id, definition => definition.Span, StringComparer.Ordinal);
        CanCarry = canCarry;
        judgement = new Lazy<Judgement>(judge, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>Every definition; empty when evaluation failed.</summary>
    public IReadOnlyList<DefinitionModel> Definitions { get; }

    /// <summary>Where each definition's name stands, by its documentation id.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Spans { get; }

    /// <summary>Whether the referenced library has the attributes that carry artifacts.</summary>
    public bool CanCarry { get; }

    /// <summary>Everything found; waits for the checks.</summary>
    public Judgement Judgement => judgement.Value;

    /// <summary>The outcome of a compilation that can't be evaluated at all.</summary>
    public static EvaluationOutcome Refused(Finding finding) => new([], canCarry: false, () => Judgement.Of(finding));

    /// <summary>The outcome of an evaluation that failed.</summary>
    public static EvaluationOutcome Failed(Judgement judgement) => new([], canCarry: true, () => judgement);

    /// <summary>The outcome of an evaluation that succeeded; begins to judge it.</summary>
    public static EvaluationOutcome Succeeded(IReadOnlyList<EvaluatedDefinition> definitions, Func<Judgement> judge)
    {
        var outcome = new EvaluationOutcome(definitions, canCarry: true, judge);
        ThreadPool.UnsafeQueueUserWorkItem(static outcome => _ = outcome.Judgement, outcome, preferLocal: false);
        return outcome;
    }
}

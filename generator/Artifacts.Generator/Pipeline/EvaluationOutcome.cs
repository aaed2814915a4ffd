using Artifacts.Evaluation;
using Artifacts.Text;

namespace Artifacts.Generator.Pipeline;

/// <summary>
/// What evaluation gave. Checks judge it on the thread pool while others render it; once they have, no Roslyn object, no
/// provenance and no record of the author is held.
/// </summary>
internal sealed class EvaluationOutcome
{
    private readonly Lazy<Judgement> judgement;

    private EvaluationOutcome(IReadOnlyList<EvaluatedDefinition> definitions, bool canCarry, Func<Judgement> judge)
    {
        Spans = definitions.ToDictionary(definition => definition.Id, definition => definition.Span, StringComparer.Ordinal);
        CanCarry = canCarry;
        judgement = new Lazy<Judgement>(judge, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>Every artifact, in the order of evaluation; empty when that failed.</summary>
    public IReadOnlyList<RenderedArtifact> Artifacts { get; private init; } = [];

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

    /// <summary>The outcome of an evaluation that succeeded; begins to judge and to render it.</summary>
    public static EvaluationOutcome Succeeded(
        IReadOnlyList<EvaluatedDefinition> definitions, ArtifactPrinter? print, Func<Judgement> judge)
    {
        var outcome = new EvaluationOutcome(definitions, canCarry: true, judge)
        {
            Artifacts = print is null
                ? []
                : [.. definitions.SelectMany(definition => definition.Artifacts.Select(artifact => RenderedArtifact.Start(definition.Id, artifact, print)))],
        };
        ThreadPool.UnsafeQueueUserWorkItem(static outcome => _ = outcome.Judgement, outcome, preferLocal: false);
        return outcome;
    }
}

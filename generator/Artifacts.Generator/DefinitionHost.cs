using Artifacts.Checks;
using Artifacts.Evaluation;
using Artifacts.Generator.Pipeline;
using Artifacts.Generator.Reporting;
using Artifacts.Text;
using Artifacts.Usage;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Generator;

/// <summary>What generator and analyzer do alike: compare versions, evaluate, check, and say which findings are errors.</summary>
/// <param name="evaluate">The engine's entry point.</param>
/// <param name="check">The checks' entry point.</param>
/// <param name="retrace">Evaluates again, remembering where values come from; asked only when a check found something.</param>
internal sealed class DefinitionHost(
    Evaluate evaluate, Func<EvaluationResult, IReadOnlyList<Finding>> check, Evaluate? retrace = null)
{
    /// <summary>The host of the real engine.</summary>
    public static DefinitionHost Default { get; } = new(DefinitionEvaluator.EvaluateWithoutProvenance, Check, DefinitionEvaluator.Evaluate);

    /// <summary>The host of the real engine in an editor, where the same project is evaluated at every keystroke.</summary>
    public static DefinitionHost Live { get; } = new(new LiveEvaluator().Evaluate, Check, DefinitionEvaluator.Evaluate);

    /// <summary>Runs every check over what evaluation gave.</summary>
    public static IReadOnlyList<Finding> Check(EvaluationResult result) => ArtifactChecks.Run(
        [.. result.Definitions.SelectMany(definition =>
            definition.Artifacts.Select(artifact => new CheckedArtifact(artifact, definition.Span)))],
        result.Provenance);

    /// <summary>Evaluates a compilation, and begins to check it and to render what it gave; throws nothing but cancellation.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="options">Its limits.</param>
    /// <param name="print">Renders; <see langword="null"/> where nobody asks for texts.</param>
    /// <param name="cancellationToken">Stops evaluation.</param>
    public EvaluationOutcome Run(CSharpCompilation compilation, LimitOptions options, ArtifactPrinter? print, CancellationToken cancellationToken)
    {
        if (HostVersion.Check(compilation) is { } mismatch)
        {
            return EvaluationOutcome.Refused(mismatch);
        }

        try
        {
            var result = evaluate(compilation, options.Limits, cancellationToken);
            Finding[] findings = [.. options.Findings, .. result.Findings];
            var failures = EffectiveErrors.Of(findings, compilation);

            // A definition that failed is missing from what checks compare, so they would find mistakes that are none.
            return failures.Length > 0
                ? EvaluationOutcome.Failed(new Judgement(new(findings), new(failures)))
                : EvaluationOutcome.Succeeded(
                    WithKeepLists(result.Definitions), print, () => Judge(findings, result, compilation, options.Limits));
        }
#pragma warning disable CA1031 // A fault of the engine is one clear error; the compiler must not fall.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return EvaluationOutcome.Failed(Judgement.Of(Fault("Evaluation", exception)));
        }
    }

    // Checks judge what authors wrote, with its places; files hold what that comes to.
    private static IReadOnlyList<EvaluatedDefinition> WithKeepLists(IReadOnlyList<EvaluatedDefinition> definitions)
    {
        var keepLists = new KeepLists([.. definitions.SelectMany(definition => definition.Artifacts)]);
        return keepLists.AreEmpty
            ? definitions
            : [.. definitions.Select(definition => definition with { Artifacts = [.. definition.Artifacts.Select(keepLists.Derive)] })];
    }

    private Judgement Judge(Finding[] findings, EvaluationResult result, CSharpCompilation compilation, EvaluationLimits limits)
    {
        try
        {
            Finding[] checks = [.. check(result)];
            if (checks.Length > 0 && retrace is not null)
            {
                // The same source gives the same values, so the findings are the same, now with their places.
                checks = [.. check(retrace(compilation, limits, CancellationToken.None))];
            }

            return new Judgement(new([.. findings, .. checks]), new(EffectiveErrors.Of(checks, compilation)));
        }
#pragma warning disable CA1031 // As above.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Judgement.Of(Fault("A check", exception));
        }
    }

    private static Finding Fault(string what, Exception exception) =>
        new(GeneratorRules.EngineFailed, Span: null, $"{what} failed: {EngineFailure.Describe(exception)}");
}

using Artifacts.Checks;
using Artifacts.Evaluation;
using Artifacts.Generator.Pipeline;
using Artifacts.Generator.Reporting;
using Artifacts.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Generator;

/// <summary>What generator and analyzer do alike: compare versions, evaluate, check, and say which findings are errors.</summary>
/// <param name="evaluate">The engine's entry point.</param>
/// <param name="check">The checks' entry point.</param>
internal sealed class DefinitionHost(
    Evaluate evaluate, Func<EvaluationResult, IReadOnlyList<Finding>> check)
{
    /// <summary>The host of the real engine.</summary>
    public static DefinitionHost Default { get; } = new(DefinitionEvaluator.Evaluate, Check);

    /// <summary>Runs every check over what evaluation gave.</summary>
    public static IReadOnlyList<Finding> Check(EvaluationResult result) => ArtifactChecks.Run(
        [.. result.Definitions.SelectMany(definition =>
            definition.Artifacts.Select(artifact => new CheckedArtifact(artifact, definition.Span)))],
        result.Provenance);

    /// <summary>Evaluates and checks a compilation; throws nothing but cancellation.</summary>
    public EvaluationOutcome Run(CSharpCompilation compilation, LimitOptions options, CancellationToken cancellationToken)
    {
        if (HostVersion.Check(compilation) is { } mismatch)
        {
            return EvaluationOutcome.Refused(mismatch);
        }

        try
        {
            var result = evaluate(compilation, options.Limits, cancellationToken);
            IReadOnlyList<Finding> findings = [.. options.Findings, .. result.Findings];
            var failures = EffectiveErrors.Of(findings, compilation);

            // A definition that failed is missing from what checks compare, so they would find mistakes that are none.
            if (failures.Count == 0)
            {
                var checks = check(result);
                findings = [.. findings, .. checks];
                failures = EffectiveErrors.Of(checks, compilation);
            }

            return EvaluationOutcome.From(result.Definitions, findings, failures);
        }
#pragma warning disable CA1031 // A fault of the engine is one clear error; the compiler must not fall.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var finding = new Finding(GeneratorRules.EngineFailed, Span: null, $"Evaluation failed: {EngineFailure.Describe(exception)}");
            return EvaluationOutcome.From([], [finding], [Failure.From(finding)]);
        }
    }
}

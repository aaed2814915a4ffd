using Artifacts.Evaluation;
using Artifacts.Generator.Carrying;
using Artifacts.Generator.Pipeline;
using Artifacts.Generator.Reporting;
using Artifacts.Rendering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Generator;

/// <summary>
/// Evaluates a project's definitions and carries the artifacts' texts in the compiled assembly. Runs where code is
/// compiled; editors that only ask for semantics are served by <see cref="ArtifactAnalyzer"/>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArtifactGenerator : IIncrementalGenerator
{
    private readonly DefinitionHost host;
    private readonly ArtifactPrinter print;

    /// <summary>Makes the generator; the compiler calls this.</summary>
    public ArtifactGenerator()
        : this(DefinitionHost.Default, ArtifactRenderer.Render)
    {
    }

    internal ArtifactGenerator(DefinitionHost host, ArtifactPrinter print)
    {
        this.host = host;
        this.print = print;
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var limits = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => LimitOptions.Read(options))
            .WithTrackingName(TrackingNames.Limits);

        var evaluation = context.CompilationProvider.Combine(limits)
            .Select((input, cancellation) => host.Run((CSharpCompilation)input.Left, input.Right, print, cancellation))
            .WithTrackingName(TrackingNames.Evaluation);

        // Texts are compared, by their hash: to compare the records that they were made of takes longer than to render them,
        // and would keep those of two evaluations.
        var compressed = evaluation
            .SelectMany(static (outcome, _) => outcome.Artifacts)
            .WithTrackingName(TrackingNames.Rendering)
            .Select(static (rendered, _) => CompressedArtifact.From(rendered))
            .WithTrackingName(TrackingNames.Compression);

        var verdict = evaluation.Combine(compressed.Where(static artifact => artifact.Error is not null).Collect())
            .Select(static (input, _) => Verdict.From(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Verdict);

        var emission = compressed.Collect().Combine(verdict)
            .Select(static (input, _) => EmissionModel.From(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Emission);

        context.RegisterImplementationSourceOutput(
            emission,
            static (output, emission) => output.AddSource(EvaluatedMarker.HintName, GeneratedSource.Print(emission)));

        context.RegisterImplementationSourceOutput(
            verdict.Combine(context.CompilationProvider),
            static (output, input) => Report(output, input.Left, input.Right));
    }

    private static void Report(SourceProductionContext output, Verdict verdict, Compilation compilation)
    {
        var diagnostics = new DiagnosticFactory(compilation);

        // The compiler stops at our errors before it comes to its own, and about code that is not there it knows more.
        // Where it finds nothing wrong, the failure that the assembly carries still ends the build.
        foreach (var finding in verdict.Findings.Where(finding => finding.Rule != EvaluationRules.InvalidCode))
        {
            output.ReportDiagnostic(diagnostics.Make(finding));
        }
    }
}

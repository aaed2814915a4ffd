using System.Collections.Immutable;
using Artifacts.Generator.Carrying;
using Artifacts.Generator.Reporting;
using Artifacts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Artifacts.Generator;

/// <summary>
/// Shows findings while the author types, in editors that don't run <see cref="ArtifactGenerator"/>'s implementation
/// outputs. Where the generator ran it has reported already, and this stays silent.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArtifactAnalyzer : DiagnosticAnalyzer
{
    private readonly DefinitionHost host;

    /// <summary>Makes the analyzer; the compiler calls this.</summary>
    public ArtifactAnalyzer()
        : this(DefinitionHost.Live, [])
    {
    }

    internal ArtifactAnalyzer(DefinitionHost host, IEnumerable<Rule> moreRules)
    {
        this.host = host;
        SupportedDiagnostics = [.. RuleCatalog.All.Concat(moreRules).Select(Descriptors.For)];
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext start)
    {
        if (start.Compilation is not CSharpCompilation compilation || EvaluatedMarker.IsIn(compilation))
        {
            return;
        }

        var live = new LiveFindings(host, compilation, LimitOptions.Read(start.Options.AnalyzerConfigOptionsProvider));
        start.RegisterSemanticModelAction(action =>
        {
            foreach (var diagnostic in live.In(action.SemanticModel.SyntaxTree, action.CancellationToken))
            {
                action.ReportDiagnostic(diagnostic);
            }
        });
        start.RegisterCompilationEndAction(action =>
        {
            foreach (var diagnostic in live.In(tree: null, action.CancellationToken))
            {
                action.ReportDiagnostic(diagnostic);
            }
        });
    }
}

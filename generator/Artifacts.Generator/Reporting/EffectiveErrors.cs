using Artifacts.Generator.Pipeline;
using Artifacts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Artifacts.Generator.Reporting;

/// <summary>Which findings are errors once <c>#pragma</c>, <c>.editorconfig</c> and compiler options had their say.</summary>
internal static class EffectiveErrors
{
    /// <summary>The errors among the findings, in their order.</summary>
    public static Failure[] Of(IReadOnlyList<Finding> findings, Compilation compilation)
    {
        var diagnostics = new DiagnosticFactory(compilation);
        return [.. findings.Where(finding => IsError(finding, diagnostics, compilation)).Select(Failure.From)];
    }

    private static bool IsError(Finding finding, DiagnosticFactory diagnostics, Compilation compilation)
    {
        if (!finding.Rule.Configurable && finding.Rule.Severity == Severity.Error)
        {
            return true;
        }

        var effective = CompilationWithAnalyzers.GetEffectiveDiagnostics([diagnostics.Make(finding)], compilation).FirstOrDefault();
        return effective is { Severity: DiagnosticSeverity.Error, IsSuppressed: false };
    }
}

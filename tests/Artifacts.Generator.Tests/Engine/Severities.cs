using Microsoft.CodeAnalysis;

namespace Artifacts.Generator.Tests.Engine;

/// <summary>Severities that an <c>.editorconfig</c> gives to one rule everywhere.</summary>
internal sealed class Severities(string id, ReportDiagnostic severity) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity1) =>
        TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity1);

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity1)
    {
        severity1 = diagnosticId == id ? severity : ReportDiagnostic.Default;
        return diagnosticId == id;
    }
}

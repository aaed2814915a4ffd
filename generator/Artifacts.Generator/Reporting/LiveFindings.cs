using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Generator.Reporting;

/// <summary>A compilation's findings, evaluated when the first file asks and then shared by all.</summary>
internal sealed class LiveFindings(DefinitionHost host, CSharpCompilation compilation, LimitOptions options)
{
    private readonly Lock gate = new();
    private ILookup<SyntaxTree?, Diagnostic>? diagnostics;

    /// <summary>The findings inside a file; those outside all files for <see langword="null"/>.</summary>
    public IEnumerable<Diagnostic> In(SyntaxTree? tree, CancellationToken cancellationToken)
    {
        // No Lazy<T>: it would remember a cancellation as if it were the result.
        lock (gate)
        {
            diagnostics ??= Evaluate(cancellationToken);
        }

        return diagnostics[tree];
    }

    private ILookup<SyntaxTree?, Diagnostic> Evaluate(CancellationToken cancellationToken)
    {
        var factory = new DiagnosticFactory(compilation);
        return host.Run(compilation, options, print: null, cancellationToken).Judgement.Findings
            .Select(factory.Make)
            .ToLookup(diagnostic => diagnostic.Location.SourceTree);
    }
}

using System.Collections.Immutable;
using Artifacts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.Generator.Reporting;

/// <summary>
/// Makes diagnostics of findings, with locations in the compilation's own trees: only there do <c>#pragma</c> and
/// <c>.editorconfig</c> reach them.
/// </summary>
/// <param name="compilation">The compilation that the findings are reported to.</param>
internal sealed class DiagnosticFactory(Compilation compilation)
{
    private Dictionary<string, SyntaxTree>? trees;

    /// <summary>The diagnostic of a finding.</summary>
    public Diagnostic Make(Finding finding) => Diagnostic.Create(
        Descriptors.For(finding.Rule),
        finding.Span is { } span ? Locate(span) : Location.None,
        [.. finding.Trace.OfType<CallSite>().Where(site => site.Caller is not null).Select(site => Locate(site.Caller!.Value))],
        Properties(finding.Remedy),
        FindingText.Of(finding));

    private static ImmutableDictionary<string, string?> Properties(Remedy? remedy) => remedy is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty
            .Add(RemedyProperties.Kind, remedy.Kind.ToString())
            .Add(RemedyProperties.Text, remedy.Text);

    private Location Locate(SourceSpan span)
    {
        var range = new TextSpan(span.Start, span.Length);
        return Trees.TryGetValue(span.File, out var tree) && range.End <= tree.Length
            ? Location.Create(tree, range)
            : Location.Create(
                span.Path,
                range,
                new LinePositionSpan(new(span.StartLine, span.StartColumn), new(span.EndLine, span.EndColumn)));
    }

    private Dictionary<string, SyntaxTree> Trees
    {
        get
        {
            if (trees is null)
            {
                trees = new(StringComparer.Ordinal);
                foreach (var tree in compilation.SyntaxTrees)
                {
                    trees.TryAdd(tree.FilePath, tree);
                }
            }

            return trees;
        }
    }
}

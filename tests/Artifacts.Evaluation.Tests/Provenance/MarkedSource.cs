using System.Text;
using Artifacts.Evaluation.Tests.Oracle;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Artifacts.Evaluation.Tests.Provenance;

/// <summary>A source file whose marks were taken out; statements became the body of a method that gives a text.</summary>
internal sealed class MarkedSource
{
    private const string Opening =
        "public static class Definitions { [Artifact] public static TextArtifact Output => new(\"output.txt\", Text()); static string Text() {\n";

    private const string Closing = " } }";

    private MarkedSource(string path, string text, IReadOnlyList<MarkedRegion> regions)
    {
        Path = path;
        Text = text;
        Regions = regions;
    }

    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<MarkedRegion> Regions { get; }

    public static MarkedSource Parse(string path, string marked)
    {
        var (text, regions) = Unmark(path, marked);
        var statements = SyntaxFactory.ParseCompilationUnit(text, options: ProgramCompiler.ParseOptions).Members.OfType<GlobalStatementSyntax>().ToList();
        if (statements.Count == 0)
        {
            return new(path, text, regions);
        }

        var (start, end) = (statements[0].SpanStart, statements[^1].Span.End);
        return new(
            path,
            text[..start] + Opening + text[start..end] + Closing + text[end..],
            [.. regions.Select(region => region with
            {
                Start = region.Start + (region.Start >= start ? Opening.Length : 0) + (region.Start >= end ? Closing.Length : 0),
            })]);
    }

    private static (string Text, List<MarkedRegion> Regions) Unmark(string path, string marked)
    {
        var text = new StringBuilder();
        var regions = new List<MarkedRegion>();
        var open = new Stack<(char Label, int Start)>();
        for (var index = 0; index < marked.Length; index++)
        {
            switch (marked[index])
            {
                case '«':
                    open.Push((marked[index + 1], text.Length));
                    index += 2;
                    break;
                case '»':
                    var (label, start) = open.Pop();
                    regions.Add(new MarkedRegion(label, path, start, text.Length - start));
                    break;
                default:
                    text.Append(marked[index]);
                    break;
            }
        }

        return (text.ToString(), regions);
    }
}

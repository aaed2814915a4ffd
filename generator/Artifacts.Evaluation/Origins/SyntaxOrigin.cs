using Artifacts.Evaluation.Running;
using Artifacts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.Evaluation.Origins;

/// <summary>A constant text: literals, named constants and what the compiler folded of them.</summary>
internal sealed class SyntaxOrigin(SyntaxNode expression, Compilation compilation) : TextOrigin
{
    private IReadOnlyList<(SyntaxTree Tree, TextSpan Span)>? map;

    public override SourceSpan? Locate(Provenance provenance, int start, int length)
    {
        map ??= LiteralMap.Of(expression, compilation);
        if (map.Count == 0 || start < 0 || start >= map.Count)
        {
            return Site.Locate(expression.SyntaxTree, expression.Span);
        }

        var first = map[start];
        var last = map[Math.Clamp(start + length - 1, start, map.Count - 1)];
        var end = last.Tree == first.Tree && last.Span.End >= first.Span.End ? last.Span.End : first.Span.End;
        return Site.Locate(first.Tree, TextSpan.FromBounds(first.Span.Start, end));
    }
}

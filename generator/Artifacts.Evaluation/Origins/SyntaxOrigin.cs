using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.Evaluation.Origins;

/// <summary>A constant text: literals, named constants and what the compiler folded of them.</summary>
/// <param name="expression">The expression.</param>
/// <param name="compilation">What it stands in.</param>
/// <param name="known">The source of each character, where it is known already.</param>
internal sealed class SyntaxOrigin(
    SyntaxNode expression, Compilation compilation, IReadOnlyList<(SyntaxTree Tree, TextSpan Span)>? known = null) : TextOrigin
{
    private IReadOnlyList<(SyntaxTree Tree, TextSpan Span)>? map = known;

    /// <summary>A text that is the source of an expression itself, as a caller's argument expression is.</summary>
    public static SyntaxOrigin OfSource(SyntaxNode expression, Compilation compilation) => new(
        expression, compilation, [.. Enumerable.Range(expression.SpanStart, expression.Span.Length).Select(at => (expression.SyntaxTree, new TextSpan(at, 1)))]);

    /// <summary>The source of a range of characters; the whole expression where its text is not spelled out in one place.</summary>
    public Site At(int start, int length)
    {
        var (first, last) = (At(start), At(start + length - 1));
        if (first == last)
        {
            return new Site(first.Tree, first.Span);
        }

        if (first.Tree != last.Tree || last.Span.Start < first.Span.Start)
        {
            return new Site(expression);
        }

        // Two constants far apart have more between them than the text.
        var both = TextSpan.FromBounds(first.Span.Start, last.Span.End);
        return first.Tree.GetRoot().FindNode(both, getInnermostNodeForTie: true) is ExpressionSyntax or InterpolatedStringContentSyntax
            ? new Site(first.Tree, both)
            : new Site(expression);
    }

    private (SyntaxTree Tree, TextSpan Span) At(int character)
    {
        map ??= LiteralMap.Of(expression, compilation);
        return character >= 0 && character < map.Count ? map[character] : (expression.SyntaxTree, expression.Span);
    }
}

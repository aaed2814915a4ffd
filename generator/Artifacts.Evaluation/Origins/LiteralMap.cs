using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.Evaluation.Origins;

/// <summary>Which characters of the source stand for each character of a constant text.</summary>
internal sealed class LiteralMap
{
    private readonly List<(SyntaxTree Tree, TextSpan Span)> map = [];
    private readonly SyntaxTree tree;

    private LiteralMap(SyntaxTree tree) => this.tree = tree;

    /// <summary>One entry a character; the whole expression for each where it does not spell its text out.</summary>
    public static IReadOnlyList<(SyntaxTree Tree, TextSpan Span)> Of(SyntaxNode expression, Compilation compilation)
    {
        var spelled = Spelled(expression, compilation);
        return expression is ExpressionSyntax && compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression).Value is string text && text.Length != spelled.Count
            ? [.. Enumerable.Repeat((expression.SyntaxTree, expression.Span), text.Length)]
            : spelled;
    }

    private static IReadOnlyList<(SyntaxTree Tree, TextSpan Span)> Spelled(SyntaxNode expression, Compilation compilation) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression, compilation),
        CastExpressionSyntax cast => Of(cast.Expression, compilation),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => Of(suppressed.Operand, compilation),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => [.. Of(sum.Left, compilation), .. Of(sum.Right, compilation)],
        ConditionalExpressionSyntax conditional => Of(
            compilation.GetSemanticModel(conditional.SyntaxTree).GetConstantValue(conditional.Condition).Value is true ? conditional.WhenTrue : conditional.WhenFalse,
            compilation),
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => OfToken(literal.Token),
        InterpolatedStringExpressionSyntax interpolated => [.. interpolated.Contents.SelectMany(content => content switch
        {
            InterpolatedStringTextSyntax text => OfText(text),
            InterpolationSyntax hole => Of(hole.Expression, compilation),
            _ => [],
        })],
        InterpolatedStringTextSyntax text => OfText(text),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => OfConstant(expression, compilation),
        _ => [],
    };

    private static IReadOnlyList<(SyntaxTree Tree, TextSpan Span)> OfConstant(SyntaxNode name, Compilation compilation)
    {
        var symbol = compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name).Symbol;
        return symbol is IFieldSymbol { HasConstantValue: true } or ILocalSymbol { HasConstantValue: true }
            && symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? Of(value, compilation)
            : [];
    }

    private static List<(SyntaxTree Tree, TextSpan Span)> OfToken(SyntaxToken token)
    {
        var literal = new LiteralMap(token.SyntaxTree!);
        var text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.SingleLineRawStringLiteralToken:
                var quotes = text.TakeWhile(character => character == '"').Count();
                literal.Plain(text, token.SpanStart, quotes, text.Length - quotes);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                literal.MultiLineRaw(text, token.SpanStart);
                break;
            default:
                var isVerbatim = text[0] == '@';
                var start = isVerbatim ? 2 : 1;
                literal.Escaped(text[start..^1], token.SpanStart + start, isVerbatim, isInterpolated: false);
                break;
        }

        return literal.map;
    }

    private static List<(SyntaxTree Tree, TextSpan Span)> OfText(InterpolatedStringTextSyntax text)
    {
        var whole = (InterpolatedStringExpressionSyntax)text.Parent!;
        var token = text.TextToken;
        var literal = new LiteralMap(text.SyntaxTree);
        switch (whole.StringStartToken.Kind())
        {
            case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                literal.Plain(token.Text, token.SpanStart, 0, token.Text.Length);
                break;
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                var isFirst = whole.Contents[0] == text;
                literal.Lines(token.Text, token.SpanStart, Indentation(whole.StringEndToken.Text), isFirst, token.ValueText.Length);
                break;
            default:
                literal.Escaped(token.Text, token.SpanStart, whole.StringStartToken.Text.Contains('@', StringComparison.Ordinal), isInterpolated: true);
                break;
        }

        return literal.map;
    }

    // The closing quotes' own line says how much white space each line gives up.
    private static string Indentation(string endToken) =>
        new([.. endToken[(endToken.LastIndexOf('\n') + 1)..].TakeWhile(character => character is ' ' or '\t')]);

    private void Plain(string text, int position, int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            map.Add((tree, new TextSpan(position + index, 1)));
        }
    }

    private void MultiLineRaw(string text, int position)
    {
        var quotes = text.TakeWhile(character => character == '"').Count();
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var end = text.LastIndexOf('\n');
        var indentation = text[(end + 1)..^quotes];
        if (end > 0 && text[end - 1] == '\r')
        {
            end--;
        }

        if (end >= start)
        {
            Lines(text[start..end], position + start, indentation, isLineStart: true, int.MaxValue);
        }
    }

    private void Lines(string text, int position, string indentation, bool isLineStart, int limit)
    {
        var count = 0;
        for (var index = 0; index < text.Length && count < limit; index++, count++)
        {
            if (isLineStart)
            {
                var skipped = 0;
                while (skipped < indentation.Length && index + skipped < text.Length && text[index + skipped] == indentation[skipped])
                {
                    skipped++;
                }

                index += skipped;
                if (index >= text.Length)
                {
                    break;
                }
            }

            map.Add((tree, new TextSpan(position + index, 1)));
            isLineStart = text[index] == '\n';
        }
    }

    private void Escaped(string text, int position, bool isVerbatim, bool isInterpolated)
    {
        for (var index = 0; index < text.Length;)
        {
            var (length, characters) = EscapeAt(text, index, isVerbatim, isInterpolated);
            for (var made = 0; made < characters; made++)
            {
                map.Add((tree, new TextSpan(position + index, length)));
            }

            index += length;
        }
    }

    private static (int Length, int Characters) EscapeAt(string text, int index, bool isVerbatim, bool isInterpolated)
    {
        var character = text[index];
        var next = index + 1 < text.Length ? text[index + 1] : '\0';
        if (isInterpolated && character is '{' or '}' && next == character || isVerbatim && character == '"')
        {
            return (2, 1);
        }

        if (isVerbatim || character != '\\')
        {
            return (1, 1);
        }

        return next switch
        {
            'u' => (6, 1),
            'U' => (10, int.Parse(text.AsSpan(index + 2, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture) > 0xffff ? 2 : 1),
            'x' => (2 + text.Skip(index + 2).Take(4).TakeWhile(Uri.IsHexDigit).Count(), 1),
            _ => (2, 1),
        };
    }
}

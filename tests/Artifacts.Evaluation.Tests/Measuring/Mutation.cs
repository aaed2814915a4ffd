using Artifacts.Evaluation.Tests.Oracle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Evaluation.Tests.Measuring;

/// <summary>A program with one token changed: most don't compile, and those that do are programs nobody thought of.</summary>
/// <param name="Program">The changed program.</param>
/// <param name="Change">What was changed, for the reader.</param>
internal sealed record Mutation(TestProgram Program, string Change)
{
    private static readonly string[][] Alternatives =
    [
        ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>", "??"],
        ["<", "<=", ">", ">=", "==", "!="],
        ["&&", "||", "&", "|", "^"],
        ["++", "--"],
        ["=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "??="],
        ["?", "??"],
        ["-", "~", "!", "+"],
        ["int", "long", "double", "byte", "short", "uint", "ulong", "float", "decimal", "char", "bool", "string", "object", "sbyte"],
        ["class", "struct", "record", "interface"],
        ["virtual", "override", "abstract", "sealed", "static", "new"],
        ["public", "private", "protected", "internal"],
        ["break", "continue"],
        ["ref", "out", "in"],
        ["true", "false", "null", "default"],
        ["get", "set", "init"],
        ["and", "or"],
        ["checked", "unchecked"],
        ["if", "while"],
        ["is", "as"],
        ["0", "1", "2", "-1", "3", "255", "int.MaxValue", "0L", "1.5", "2m", "'a'", "null", "\"\"", "(byte)200", "1u"],
    ];

    /// <summary>Changes a token of a program's first file; the same numbers give the same change.</summary>
    public static Mutation Of(TestProgram program, Random random)
    {
        var source = program.Sources[0];
        var tokens = CSharpSyntaxTree.ParseText(source.Text, ProgramCompiler.ParseOptions).GetRoot()
            .DescendantTokens().Where(token => token.Span.Length > 0).ToList();

        // What wraps the program's statements is not the program.
        var first = source.InsertedLine < 0 ? 0 : tokens.FindIndex(token => token.GetLocation().GetLineSpan().StartLinePosition.Line > source.InsertedLine);
        var own = tokens.Skip(Math.Max(first, 0)).ToList();
        var exchangeable = own.Where(token => Alternatives.Any(set => set.Contains(Key(token), StringComparer.Ordinal))).ToList();
        var candidates = exchangeable.Count > 0 && random.Next(4) > 0 ? exchangeable : own;
        var token = candidates[random.Next(candidates.Count)];
        var text = Replacement(token, tokens, random);
        var changed = source.Text[..token.SpanStart] + text + source.Text[token.Span.End..];
        var from = Math.Max(0, token.SpanStart - 40);
        var context = source.Text[from..Math.Min(source.Text.Length, token.Span.End + 30)].ReplaceLineEndings(" ");
        return new(
            program with { Sources = [source with { Text = changed }, .. program.Sources.Skip(1)] },
            $"'{token.Text}' -> '{text}' in … {context} …");
    }

    private static string Key(SyntaxToken token) => token.IsKind(SyntaxKind.NumericLiteralToken) ? "0" : token.Text;

    private static string Replacement(SyntaxToken token, List<SyntaxToken> tokens, Random random)
    {
        var fitting = Alternatives.Where(set => set.Contains(Key(token), StringComparer.Ordinal)).ToList();
        if (fitting.Count > 0 && random.Next(8) > 0)
        {
            var set = fitting[random.Next(fitting.Count)];
            return set[random.Next(set.Length)];
        }

        if (token.IsKind(SyntaxKind.IdentifierToken) && random.Next(8) > 0)
        {
            var names = tokens.Where(other => other.IsKind(SyntaxKind.IdentifierToken)).ToList();
            return names[random.Next(names.Count)].Text;
        }

        return random.Next(3) switch
        {
            0 => "",
            1 => $"{token.Text} {token.Text}",
            _ => tokens[random.Next(tokens.Count)].Text,
        };
    }
}

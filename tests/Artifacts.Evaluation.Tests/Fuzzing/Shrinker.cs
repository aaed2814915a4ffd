using Artifacts.Evaluation.Tests.Oracle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>
/// Makes a program that shows a mistake as small as it can: takes away members and statements, then parts of
/// expressions, as long as the mistake still shows.
/// </summary>
internal sealed class Shrinker
{
    private readonly Func<string, bool> showsMistake;

    private SyntaxNode root;

    private SemanticModel model;

    private Shrinker(string text, Func<string, bool> showsMistake)
    {
        this.showsMistake = showsMistake;
        (root, model) = Read(text);
    }

    /// <summary>The smallest program found that still shows the mistake.</summary>
    /// <param name="text">A program that shows it.</param>
    /// <param name="showsMistake">Whether a program, which need not even compile, shows it.</param>
    public static string Shrink(string text, Func<string, bool> showsMistake)
    {
        var shrinker = new Shrinker(text, showsMistake);
        shrinker.ToTheEnd((node, _) => Reductions.OfParts(node));
        while (shrinker.ToTheEnd((node, _) => Reductions.OfParts(node)) | shrinker.ToTheEnd(Reductions.OfExpression))
        {
            // What one kind of step has made smaller, the other may make smaller again.
        }

        return shrinker.root.NormalizeWhitespace(eol: "\n").ToFullString();
    }

    private static (SyntaxNode Root, SemanticModel Model) Read(string text)
    {
        var compilation = ProgramCompiler.Compile(new("shrunk", "", ProgramKind.Value, [new ProgramSource("Shrunk.cs", text, 0, -1)], [], []));
        var tree = compilation.SyntaxTrees[^1];
        return (tree.GetRoot(), compilation.GetSemanticModel(tree));
    }

    private bool ToTheEnd(Func<SyntaxNode, SemanticModel, IEnumerable<SyntaxChange>> reductions)
    {
        var shrunk = false;
        for (var at = 0; root.DescendantNodes().ElementAtOrDefault(at) is { } node; at++)
        {
            while (node is not null && First(reductions(node, model)) is { } smaller)
            {
                (root, model) = Read(smaller);
                node = root.DescendantNodes().ElementAtOrDefault(at);
                shrunk = true;
            }
        }

        return shrunk;
    }

    private string? First(IEnumerable<SyntaxChange> changes) => changes
        .Select(change => change(root)?.ToFullString())
        .FirstOrDefault(text => text is not null && showsMistake(text));
}

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
    private const int AtOnce = 24;

    private readonly Func<IReadOnlyList<string>, int> firstThatShows;

    private SyntaxNode root;

    private SemanticModel model;

    private Shrinker(string text, Func<IReadOnlyList<string>, int> firstThatShows)
    {
        this.firstThatShows = firstThatShows;
        (root, model) = Read(text);
    }

    /// <summary>The smallest program found that still shows the mistake.</summary>
    /// <param name="text">A program that shows it.</param>
    /// <param name="firstThatShows">The first of some programs, which need not even compile, that shows it; -1 when none does.</param>
    public static string Shrink(string text, Func<IReadOnlyList<string>, int> firstThatShows)
    {
        var shrinker = new Shrinker(text, firstThatShows);
        while (shrinker.ToTheEnd((node, _) => Reductions.OfParts(node)) || shrinker.ToTheEnd(Reductions.OfExpression))
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

    // Goes through the program once, and tries many changes at a time.
    private bool ToTheEnd(Func<SyntaxNode, SemanticModel, IEnumerable<SyntaxChange>> reductions)
    {
        var (shrunk, at) = (false, 0);
        while (true)
        {
            var candidates = root.DescendantNodesAndSelf().Skip(at)
                .SelectMany((node, index) => reductions(node, model).Select(change => (Text: change(root)?.ToFullString(), At: at + index)))
                .Where(candidate => candidate.Text is not null)
                .Take(AtOnce)
                .ToList();
            if (candidates.Count == 0)
            {
                return shrunk;
            }

            var found = firstThatShows([.. candidates.Select(candidate => candidate.Text!)]);
            if (found >= 0)
            {
                (root, model) = Read(candidates[found].Text!);
                (shrunk, at) = (true, candidates[found].At);
            }
            else
            {
                // The last node may have more ways than were tried.
                at = candidates.Count < AtOnce || candidates[0].At == candidates[^1].At ? candidates[^1].At + 1 : candidates[^1].At;
            }
        }
    }
}

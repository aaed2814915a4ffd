using Artifacts.Evaluation.Tests.Oracle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>
/// Makes a program that shows a mistake as small as it can: takes away members, statements and parts of expressions, as
/// long as the mistake still shows.
/// </summary>
internal static class Shrinker
{
    /// <summary>The smallest program found that still shows the mistake.</summary>
    /// <param name="text">A program that shows it.</param>
    /// <param name="showsMistake">Whether a program, which need not even compile, shows it.</param>
    public static string Shrink(string text, Func<string, bool> showsMistake)
    {
        var root = Parse(text);
        bool shrunk;
        do
        {
            shrunk = false;
            for (var at = 0; at < Count(root); at++)
            {
                while (Smaller(root, at).FirstOrDefault(candidate => showsMistake(candidate.ToFullString())) is { } smaller)
                {
                    root = Parse(smaller.ToFullString());
                    shrunk = true;
                }
            }
        }
        while (shrunk);

        return root.NormalizeWhitespace(eol: "\n").ToFullString();
    }

    private static SyntaxNode Parse(string text) => CSharpSyntaxTree.ParseText(text, ProgramCompiler.ParseOptions).GetRoot();

    private static int Count(SyntaxNode root) => root.DescendantNodes().Count();

    // The ways to make the program smaller at its n-th node, the ones that take most first.
    private static IEnumerable<SyntaxNode> Smaller(SyntaxNode root, int at)
    {
        var node = root.DescendantNodes().ElementAtOrDefault(at);
        return node is null ? [] : Reductions.Of(node).Select(reduction => reduction(root)).OfType<SyntaxNode>();
    }
}

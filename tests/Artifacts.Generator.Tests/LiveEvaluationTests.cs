using Artifacts.Evaluation;
using Artifacts.Generator.Tests.Engine;
using Artifacts.Rendering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.Generator.Tests;

/// <summary>What an editor evaluates after an edit, against an evaluation that knows nothing of the one before.</summary>
public sealed class LiveEvaluationTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq;\n";

    private const string Program = """
        using Artifacts;
        public static class Definitions
        {
            private static int count = 1;
            private static readonly string First = "first", Second = First + "second";
            private static string Name { get; } = "name";
            private static int Sum(int to) { var sum = 0; for (var i = 0; i < to; i++) { sum += i; } return sum; }
            private static string Twice(string text) => text + text;
            private static string Computed { get { return Twice(Name); } }
            private static IEnumerable<int> Numbers() { yield return 1; yield return 2; }
            private record Point(int X, int Y) { public int Length => Math.Abs(X) + Y; public override string ToString() => $"<{X}, {Y}>"; }
            private struct Pair { public int Left = 4; public Pair() { } public void Grow() { Left += 2; } }
            private class Counter(int start) { public int Value => start + 1; }
            private const int Constant = 5;
            private static (int Low, string High) Both() { var (low, high) = (count++, Second); return (low, high); }
            private static string Words() { var all = new List<string>(); foreach (var (key, value) in new Dictionary<string, int> { ["a"] = 1 }) { all.Add(key + value); } return string.Join(",", all.Select(word => word + First)); }
            private static string Pairs() { var pair = new Pair(); pair.Grow(); return pair.Left.ToString(); }
            [Artifact] public static TextArtifact Text => new("a.txt", string.Join("|", Sum(4), Twice("t"), Computed, string.Concat(Numbers()), new Point(1, 2), new Point(3, 4).Length, Pairs(), new Counter(7).Value, Constant, Both(), count, Words()));
            [Artifact] public static IEnumerable<TextArtifact> More() => [new("b.txt", Second), new("c.txt", count.ToString())];
        }
        """;

    /// <summary>Texts to replace, one after the other, and whether what is compiled can be used again.</summary>
    public static TheoryData<string, string, bool> Edits => new()
    {
        { "sum += i;", "sum += i * 2;", true },
        { "text + text", "text + \"and\" + text", true },
        { "return Twice(Name);", "var lower = Name.ToLowerInvariant(); return lower + Twice(lower);", true },
        { "\"first\"", "\"1st\"", true },
        { "= \"name\"", "= \"another\" + First", true },
        { "Math.Abs(X) + Y", "Math.Abs(Y) * 100", true },
        { "$\"<{X}, {Y}>\"", "$\"<{Y}; {X}>\"", true },
        { "Left += 2", "Left += 20", true },
        { "var (low, high) = (count++, Second)", "var (high, low) = (Second + 1, ++count)", true },
        { "foreach (var (key, value)", "foreach (var (value, key)", true },
        { "new(\"b.txt\", Second)", "new(\"d.txt\", Both().High), new(\"e.txt\", Computed)", true },
        { "word => word + First", "word => { var n = new { Word = word, First }; return n.Word + n; }", true },
        { "private static int count = 1;", "private static int count = 40;", true },
        { "yield return 2;", "yield return 2; yield return 3;", false },
        { "=> start + 1", "=> 1", false },
        { "Constant = 5", "Constant = 6", false },
        { "Left = 4", "Left = 5", true },
        { "sum += i;", "sum += missing;", false },
        { "sum += i;", "throw new InvalidOperationException(\"no\");", false },
        { "int Sum(int to)", "long Sum(int to)", false },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_gives_what_a_fresh_evaluation_gives(string old, string replacement, bool repeats)
    {
        var live = new LiveEvaluator();
        var compilation = Sources.Compile(("a.cs", Program), ("usings.cs", Usings));
        AssertSame(live, compilation);

        // There, on with a second edit elsewhere in between, and back.
        var edited = Program.Replace(old, replacement, StringComparison.Ordinal);
        AssertSame(live, (CSharpCompilation)compilation.Edit("a.cs", edited));
        Assert.Equal(repeats ? 1 : 0, live.Repeats);
        AssertSame(live, (CSharpCompilation)compilation.Edit("a.cs", edited.Replace("\"t\"", "\"tt\"", StringComparison.Ordinal)));
        AssertSame(live, compilation);
    }

    [Fact]
    public void Random_edits_of_the_flagship_give_what_fresh_evaluations_give()
    {
        var random = new Random(20251125);
        var folder = Path.Combine(RepositoryRoot.Path, "definitions");
        var files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal).ToArray();
        var live = new LiveEvaluator();
        Compilation compilation = Sources.Compile([.. files.Select(file => (file, File.ReadAllText(file))), ("usings.cs", Usings)]);
        AssertSame(live, (CSharpCompilation)compilation);
        for (var edit = 0; edit < 12; edit++)
        {
            var tree = compilation.SyntaxTrees.ElementAt(random.Next(files.Length));
            var literals = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>()
                .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.NumericLiteralExpression)).ToList();
            if (literals.Count == 0)
            {
                continue;
            }

            var literal = literals[random.Next(literals.Count)];
            var text = literal.Token.Text;
            var changed = literal.IsKind(SyntaxKind.NumericLiteralExpression) ? "1" + text : text.Insert(text.Length - 1, "x");
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText(TestContext.Current.CancellationToken).WithChanges(new TextChange(literal.Span, changed))));
            AssertSame(live, (CSharpCompilation)compilation);
        }

        Assert.InRange(live.Repeats, 4, 12);
    }

    private static void AssertSame(LiveEvaluator live, CSharpCompilation compilation)
    {
        var expected = DefinitionEvaluator.EvaluateWithoutProvenance(compilation, EvaluationLimits.Default, TestContext.Current.CancellationToken);
        var actual = live.Evaluate(compilation, EvaluationLimits.Default, TestContext.Current.CancellationToken);
        Assert.Equal(expected.Findings, actual.Findings);
        Assert.Equal(Printed(expected), Printed(actual));
        Assert.Equal(DefinitionHost.Check(expected).Select(finding => finding.Message), DefinitionHost.Check(actual).Select(finding => finding.Message));
    }

    private static IEnumerable<string> Printed(EvaluationResult result) => result.Definitions.SelectMany(definition =>
        definition.Artifacts.Select(artifact => $"{definition.Id} {artifact.Path} {System.Text.Encoding.UTF8.GetString(ArtifactRenderer.Render(artifact))}"));
}

using System.Globalization;
using Artifacts.Generator.Tests.Engine;
using Artifacts.Rendering;
using Microsoft.CodeAnalysis;

namespace Artifacts.Generator.Tests;

public sealed class EmissionTests
{
    [Fact]
    public void Every_artifact_is_carried_with_the_word_that_it_is_all()
    {
        var (compilation, _) = Run("// text z.txt last\n// text a/b.txt naïve \"text\"\nclass A;");

        Assert.Equal(
            new Dictionary<string, string> { ["a/b.txt"] = "naïve \"text\"", ["z.txt"] = "last" }, Carried.Texts(compilation));
        var completed = Assert.Single(Carried.Of(compilation, "ArtifactsCompleted"));
        Assert.Equal(["0.1.0", 2], completed.Take(2));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_project_without_definitions_is_complete_with_none()
    {
        var (compilation, _) = Run("class A;");

        Assert.Equal(0, Assert.Single(Carried.Of(compilation, "ArtifactsCompleted"))[1]);
    }

    [Fact]
    public void An_error_carries_itself_and_no_artifact()
    {
        var (compilation, _) = Run("// text a.txt one\n// error it's \"wrong\"\nclass A;");

        Assert.Empty(Carried.Texts(compilation));
        Assert.Empty(Carried.Of(compilation, "ArtifactsCompleted"));
        Assert.Equal(
            ["ART9001", "it's \"wrong\" (in Inner(), called from a.cs(3,1); in Outer)", "a.cs", 3, 1, 3, 6],
            Assert.Single(Carried.Of(compilation, "ArtifactsFailed")));
    }

    [Fact]
    public void Checks_run_and_their_errors_keep_artifacts_back()
    {
        var (compilation, diagnostics) = Run("// text a.txt one\n// text ../b.txt two\nclass A;");

        Assert.Equal("ART1011", Assert.Single(diagnostics).Id);
        Assert.Empty(Carried.Texts(compilation));
        Assert.Equal("ART1011", Assert.Single(Carried.Of(compilation, "ArtifactsFailed"))[0]);
    }

    [Fact]
    public void A_renderer_that_breaks_is_an_error_that_names_the_artifact()
    {
        var (compilation, diagnostics) = Run(
            new ArtifactGenerator(
                new ScriptedEngine().Host,
                (artifact, output) =>
                {
                    if (artifact.Path == "bad.txt")
                    {
                        throw new InvalidOperationException("two\nlines");
                    }

                    ArtifactRenderer.Render(artifact, output);
                }),
            "// text good.txt one\n// text bad.txt two\nclass A;");

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("ART1015", diagnostic.Id);
        Assert.Contains("'bad.txt'", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("two lines", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("class", diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, 5));
        Assert.Empty(Carried.Texts(compilation));
        Assert.Single(Carried.Of(compilation, "ArtifactsFailed"));
    }

    [Fact]
    public void A_renderer_that_breaks_on_what_a_check_refuses_is_not_heard()
    {
        var (_, diagnostics) = Run(
            new ArtifactGenerator(new ScriptedEngine().Host, (_, _) => throw new InvalidOperationException()),
            "// text ../a.txt one\nclass A;");

        Assert.Equal("ART1011", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void A_check_that_breaks_is_one_error()
    {
        var host = new DefinitionHost(new ScriptedEngine().Evaluate, _ => throw new InvalidOperationException("broke"));

        var (compilation, diagnostics) = Run(new ArtifactGenerator(host, ArtifactRenderer.Render), "// text a.txt one\nclass A;");

        Assert.Equal("ART1015", Assert.Single(diagnostics).Id);
        Assert.Empty(Carried.Texts(compilation));
    }

    [Fact]
    public void An_engine_that_breaks_is_one_error()
    {
        var (compilation, diagnostics) = Run("// crash\nclass A;");

        Assert.Equal("ART1015", Assert.Single(diagnostics).Id);
        Assert.Equal("ART1015", Assert.Single(Carried.Of(compilation, "ArtifactsFailed"))[0]);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_source_is_the_same_in_any_culture(string culture)
    {
        const string Source = "// text i/I.txt 1234.5\n// text a.txt ı\nclass A;";
        var expected = Generated(Run(Source).Compilation);

        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, Generated(Run(Source).Compilation));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Many_artifacts_rendered_in_parallel_are_in_order_and_whole()
    {
        var script = string.Concat(Enumerable.Range(0, 500).Select(index => $"// text {index:D3}.txt {new string('x', index * 7)}{index}\n"));

        var (compilation, _) = Run(script + "class A;");

        var texts = Carried.Texts(compilation);
        Assert.Equal(500, texts.Count);
        Assert.Equal(texts.Keys.Order(StringComparer.Ordinal), texts.Keys);
        Assert.All(texts, text => Assert.EndsWith(
            "x" + int.Parse(text.Key[..3], CultureInfo.InvariantCulture), "x" + text.Value, StringComparison.Ordinal));
    }

    private static string Generated(Compilation compilation) =>
        compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("Artifacts.g.cs", StringComparison.Ordinal)).ToString();

    private static (Compilation Compilation, IReadOnlyList<Diagnostic> Diagnostics) Run(string source) =>
        Run(new ArtifactGenerator(new ScriptedEngine().Host, ArtifactRenderer.Render), source);

    private static (Compilation Compilation, IReadOnlyList<Diagnostic> Diagnostics) Run(ArtifactGenerator generator, string source)
    {
        Sources.Driver(generator).RunGeneratorsAndUpdateCompilation(
            Sources.Compile(("a.cs", source)), out var compilation, out var diagnostics, TestContext.Current.CancellationToken);
        return (compilation, diagnostics);
    }
}

using System.Collections.Immutable;
using Artifacts.Generator.Tests.Engine;
using Artifacts.Rendering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Artifacts.Generator.Tests;

public sealed class AnalyzerTests
{
    private readonly ScriptedEngine engine = new();

    [Fact]
    public async Task Where_the_generator_did_not_report_the_analyzer_does_after_one_evaluation()
    {
        var compilation = Sources.Compile(
            ("a.cs", "// text ../a.txt one\n// rule wrong\nclass A;"), ("b.cs", "// rule also wrong\nclass B;"), ("c.cs", "class C;"));

        var diagnostics = await Analyze(compilation);

        Assert.Equal(["a.cs ART9002", "b.cs ART9002"], Printed(diagnostics));
        Assert.Equal(1, engine.Evaluations);
    }

    [Fact]
    public async Task Checks_are_live_too()
    {
        var diagnostics = await Analyze(Sources.Compile(("a.cs", "// text ../a.txt one\nclass A;")));

        Assert.Equal(["a.cs ART1011"], Printed(diagnostics));
    }

    [Fact]
    public async Task Where_the_generator_reported_the_analyzer_neither_reports_nor_evaluates()
    {
        Sources.Driver(new ArtifactGenerator(engine.Host, ArtifactRenderer.Render)).RunGeneratorsAndUpdateCompilation(
            Sources.Compile(("a.cs", "// rule wrong\nclass A;")), out var compilation, out var reported, TestContext.Current.CancellationToken);

        var diagnostics = await Analyze(compilation);

        Assert.Single(reported);
        Assert.Empty(diagnostics);
        Assert.Equal(1, engine.Evaluations);
    }

    [Fact]
    public async Task What_no_file_is_to_blame_for_is_reported_once()
    {
        var diagnostics = await Analyze(Sources.CompileWithout(("a.cs", "class A;"), ("b.cs", "class B;")));

        Assert.Equal("ART1012", Assert.Single(diagnostics).Id);
    }

    private static IEnumerable<string> Printed(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .Select(diagnostic => $"{diagnostic.Location.SourceTree?.FilePath} {diagnostic.Id}")
        .Order(StringComparer.Ordinal);

    private async Task<ImmutableArray<Diagnostic>> Analyze(Compilation compilation) => await compilation
        .WithAnalyzers([new ArtifactAnalyzer(engine.Host, [ScriptedEngine.Configurable])])
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
}

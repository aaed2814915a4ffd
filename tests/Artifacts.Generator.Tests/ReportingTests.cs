using System.Globalization;
using Artifacts.Generator.Tests.Engine;
using Artifacts.Rendering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Artifacts.Generator.Tests;

public sealed class ReportingTests
{
    [Fact]
    public void A_finding_is_a_diagnostic_in_the_authors_own_tree_with_the_calls_that_led_there()
    {
        var compilation = Sources.Compile(("a.cs", "// rule it's wrong\nclass A;"));

        var diagnostic = Assert.Single(Run(compilation).Diagnostics);

        Assert.Same(compilation.SyntaxTrees[0], diagnostic.Location.SourceTree);
        Assert.Equal("(1,0)-(1,5)", diagnostic.Location.GetLineSpan().Span.ToString());
        Assert.Equal("it's wrong (in Inner(), called from a.cs(2,1); in Outer)", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal("generator/docs/diagnostics/ART9002.md", diagnostic.Descriptor.HelpLinkUri);
    }

    [Fact]
    public void About_code_that_is_not_there_the_compiler_speaks_and_artifacts_are_kept_back()
    {
        var compilation = Sources.Compile((
            "a.cs",
            "using Artifacts;\nstatic class A { [Artifact] static TextArtifact Text => new(\"a.txt\", Missing.Text); }"));

        Sources.Driver(new ArtifactGenerator()).RunGeneratorsAndUpdateCompilation(
            compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);

        Assert.Empty(diagnostics);
        Assert.Equal(["CS0103"], output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id));
        Assert.Equal("ART1007", Assert.Single(Carried.Of(output, "ArtifactsFailed"))[0]);
    }

    [Fact]
    public void A_pragma_silences_a_configurable_rule_and_the_artifacts_are_emitted()
    {
        var source = "#pragma warning disable ART9002\n// text a.txt one\n// rule it's wrong\nclass A;";

        var (output, diagnostics) = Run(Sources.Compile(("a.cs", source)));

        Assert.All(diagnostics, diagnostic => Assert.True(diagnostic.IsSuppressed));
        Assert.Equal(["a.txt"], Carried.Texts(output).Keys);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress)]
    [InlineData(ReportDiagnostic.Warn)]
    [InlineData(ReportDiagnostic.Info)]
    public void An_editorconfig_that_makes_a_rule_milder_lets_artifacts_through(ReportDiagnostic severity)
    {
        var compilation = WithSeverity("// text a.txt one\n// rule it's wrong\nclass A;", "ART9002", severity);

        var (output, diagnostics) = Run(compilation);

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(["a.txt"], Carried.Texts(output).Keys);
    }

    [Fact]
    public void A_warning_made_an_error_keeps_artifacts_back()
    {
        var compilation = WithSeverity("// text a.txt one\n// warning careful\nclass A;", "ART9003", ReportDiagnostic.Error);

        var (output, diagnostics) = Run(compilation);

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(diagnostics).Severity);
        Assert.Empty(Carried.Texts(output));
        Assert.Equal("ART9003", Assert.Single(Carried.Of(output, "ArtifactsFailed"))[0]);
    }

    [Fact]
    public void A_warning_is_reported_and_the_artifacts_are_emitted()
    {
        var (output, diagnostics) = Run(Sources.Compile(("a.cs", "// text a.txt one\n// warning careful\nclass A;")));

        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(diagnostics).Severity);
        Assert.Equal(["a.txt"], Carried.Texts(output).Keys);
    }

    [Fact]
    public void Nothing_silences_an_error_that_is_not_configurable()
    {
        var compilation = WithSeverity(
            "#pragma warning disable ART9001\n// text a.txt one\n// error it's wrong\nclass A;", "ART9001", ReportDiagnostic.Suppress);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            [new("ART9001", ReportDiagnostic.Suppress)]));

        var (output, diagnostics) = Run(compilation);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.False(diagnostic.IsSuppressed);
        Assert.Empty(Carried.Texts(output));
    }

    [Fact]
    public void A_generator_that_differs_from_the_referenced_library_says_so_and_nothing_else()
    {
        var other = CSharpCompilation.Create(
            "Artifacts",
            [Sources.Tree("v.cs", "[assembly: System.Reflection.AssemblyVersion(\"9.8.7.0\")]")],
            Sources.CompileWithout().References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var compilation = Sources.CompileWithout(("a.cs", "// error wrong\nclass A;")).AddReferences(other.ToMetadataReference());

        var (output, diagnostics) = Run(compilation);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("ART1012", diagnostic.Id);
        Assert.Contains("9.8.7", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(error => error.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_project_without_the_library_is_told_to_reference_it()
    {
        var (output, diagnostics) = Run(Sources.CompileWithout(("a.cs", "class A;")));

        Assert.Equal("ART1012", Assert.Single(diagnostics).Id);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(error => error.Severity == DiagnosticSeverity.Error));
    }

    private static CSharpCompilation WithSeverity(string source, string id, ReportDiagnostic severity)
    {
        var compilation = Sources.Compile(("a.cs", source));
        return compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities(id, severity)));
    }

    private static (Compilation Output, IReadOnlyList<Diagnostic> Diagnostics) Run(Compilation compilation)
    {
        Sources.Driver(new ArtifactGenerator(new ScriptedEngine().Host, ArtifactRenderer.Render)).RunGeneratorsAndUpdateCompilation(
            compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        return (output, diagnostics);
    }
}

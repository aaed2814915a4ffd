using System.Globalization;
using Artifacts.Generator.Tests.Engine;
using Microsoft.CodeAnalysis;

namespace Artifacts.Generator.Tests;

/// <summary>A diagnostic says where the mistake stands, and which calls and turns of loops led there.</summary>
public sealed class WayTests
{
    private const string Panels =
        """
        using System.Linq;
        using Artifacts; using Artifacts.Grafana; using Artifacts.Metrics;
        public static class Definitions
        {
            [Artifact] public static Dashboard Board => new("Board")
            {
                Uid = "board",
                Panels = [.. new[] { "web", "pay" }.Select(service => Helpers.Latency(service))],
            };
        }
        """;

    private const string Helpers =
        """
        using Artifacts.Grafana;
        public static class Helpers
        {
            public static Panel Latency(string service)
            {
                var targets = new System.Collections.Generic.List<DataQuery>();
                for (var p = 99; p < 100; p++)
                {
                    targets.Add(new PrometheusQuery(Query(p)));
                }

                return new TimeSeriesPanel("Latency of " + service) { Datasource = new("prometheus", "p"), Targets = targets };
            }

            private static string Query(int p) => $"up{{q=\"{p}\", job=\"$nope\"}}";
        }
        """;

    [Fact]
    public void A_checks_finding_in_a_helper_that_is_called_in_a_loop()
    {
        var found = Report(("definitions/Board.cs", Panels), ("definitions/Helpers.cs", Helpers));

        var diagnostic = Assert.Single(found);
        Assert.Equal("ART5006", diagnostic.Id);
        Assert.Equal("$nope", diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.EndsWith(
            " (in Query(p), called from Helpers.cs(9,45); for p = 99; in Latency(service), called from Board.cs(8,71); for service = \"web\")",
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Equal(["Helpers.cs(9,45)", "Board.cs(8,71)"], diagnostic.AdditionalLocations.Select(Place));
    }

    [Fact]
    public void A_mistake_that_each_turn_makes_alike_is_reported_once_with_the_first_way()
    {
        var found = Report(("a.cs", Panels), ("b.cs", Helpers.Replace("p = 99", "p = 97", StringComparison.Ordinal)));

        Assert.Contains("; for p = 97; ", Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_constant_in_a_helper_is_reached_the_way_that_the_target_was_that_holds_it()
    {
        const string Query = "$\"up{{q=\\\"{p}\\\", job=\\\"$nope\\\"}}\"";
        Assert.Contains(Query, Helpers, StringComparison.Ordinal);
        var found = Report(("a.cs", Panels), ("b.cs", Helpers.Replace(Query, "\"up{job='$nope'}\"", StringComparison.Ordinal)));

        Assert.EndsWith("(for p = 99; in Latency(service), called from a.cs(8,71); for service = \"web\")", Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void What_evaluation_refuses_tells_the_way_too()
    {
        var found = Report(
            ("a.cs", Panels),
            ("b.cs", Helpers.Replace("=> $\"up", "=> p == 99 ? System.DateTime.Now.ToString() : $\"up", StringComparison.Ordinal)));

        var message = Assert.Single(found).GetMessage(CultureInfo.InvariantCulture);
        Assert.EndsWith(
            " (in Query(p), called from b.cs(9,45); for p = 99; in Latency(service), called from a.cs(8,71); for service = \"web\")",
            message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_the_definition_itself_needs_no_way()
    {
        var found = Report(("a.cs", Panels.Replace("Helpers.Latency(service)", "new TextPanel(\"T\")", StringComparison.Ordinal).Replace("\"board\"", "\"not a uid\"", StringComparison.Ordinal)));

        Assert.DoesNotContain(" (in ", Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(found[0].AdditionalLocations);
    }

    [Fact]
    public void Places_follow_line_directives_as_the_compilers_own_do()
    {
        var found = Report(
            ("a.cs", Panels),
            ("b.cs", Helpers.Replace("            targets.Add", "#line 70 \"Generated.tt\"\n            targets.Add", StringComparison.Ordinal)));

        Assert.Contains("in Query(p), called from Generated.tt(70,45)", found[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal("Generated.tt(76,", Place(found[0].Location)[..16]);
    }

    private static string Place(Location location)
    {
        var mapped = location.GetMappedLineSpan();
        return FormattableString.Invariant($"{Path.GetFileName(mapped.Path)}({mapped.StartLinePosition.Line + 1},{mapped.StartLinePosition.Character + 1})");
    }

    private static IReadOnlyList<Diagnostic> Report(params (string Path, string Text)[] sources)
    {
        Sources.Driver(new ArtifactGenerator()).RunGeneratorsAndUpdateCompilation(
            Sources.Compile(sources), out var compilation, out var reported, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return reported;
    }
}

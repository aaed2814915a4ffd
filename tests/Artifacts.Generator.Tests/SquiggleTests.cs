using Artifacts.Generator.Tests.Engine;
using Microsoft.CodeAnalysis;

namespace Artifacts.Generator.Tests;

/// <summary>A mistake inside a text is underlined at the author's own characters, however the text came together.</summary>
public sealed class SquiggleTests
{
    private const string Quotes = "\"\"\"";

    /// <summary>Expressions that give a query; <c>«»</c> stand around what is to be underlined, and are not in the source.</summary>
    public static TheoryData<string> Queries =>
    [
        // Every form of literal.
        """ "rate(up[«$nope»])" """,
        """ "a\t\u0041\x41 «$nope» \\ b" """,
        """ @"a ""b"" «$nope»" """,
        Quotes + "a \"b\" «$nope»" + Quotes,
        Quotes + "\n        sum(\n          up{a=\"«$nope»\"}\n        )\n        " + Quotes,
        """ "up " + "+ " + "«$nope»" """,
        """ "up «${nope»:regex}" """,
        """ "up «[[nope»]]" """,

        // Every form of interpolated literal, before and behind holes.
        """ $"rate({Up}[«$nope»])" """,
        """ $"«$nope» + {Up}" """,
        """ $"{{a}} {Up} \"{{b}}\" «$nope»" """,
        """ $@"{{a}} {Up} ""b"" «$nope»" """,
        """ @$"{Up} ""b"" «$nope»" """,
        "$" + Quotes + "{Up} \"b\" «$nope»" + Quotes,
        "$$" + Quotes + "{{Up}} {a=\"«$nope»\"}" + Quotes,
        "$$" + Quotes + "\n        sum by (pod) (\n          {{Up}}{a=\"«$nope»\"}\n        )\n        " + Quotes,
        """ $"{Up} + {Up} - {1} * {2.5} / «$nope»" """,

        // What a hole brings is underlined where it was written.
        """ $"{Up}{{a={"«$nope»"}}}" """,
        """ $"{Up}{{a=\"x-{"y «$nope»"}\"}}" """,
        """ $"sum({Query.Raw("«$nope»")})" """,
        """ $"sum({Inner($"{Up}[«$nope»]")}) + {Inner("up")}" """,
        """ Inner("up offset «$nope»") """,
        """ Twice("«$nope»") """,
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void In_a_query(string query) => Check(
        "a.cs",
        $$"""
        using Artifacts; using Artifacts.Grafana; using Artifacts.Metrics; using Artifacts.Queries;
        public static class Definitions
        {
            [Artifact] public static Dashboard Board => new("Board") { Uid = "board", Panels = [new TimeSeriesPanel("Graph") { Datasource = new("prometheus", "p"), Targets = [new PrometheusQuery({{query}})] }] };
            static readonly Artifacts.Metrics.Gauge Up = new("up") { Help = "Up." };
            static Query Inner(Query query) => $"({query})";
            static Query Twice(string text) => $"sum({Query.Raw(text)})";
        }
        """);

    [Theory]
    [InlineData(""" "{{pod}} «$nope»" """)]
    [InlineData(""" $"{Pod} of «$nope»" """)]
    [InlineData(""" $"«$nope» of {Pod}" """)]
    public void In_a_legend(string legend) => Check(
        "a.cs",
        $$"""
        using Artifacts; using Artifacts.Grafana; using Artifacts.Metrics;
        public static class Definitions
        {
            [Artifact] public static Dashboard Board => new("Board") { Uid = "board", Panels = [new TimeSeriesPanel("Graph") { Datasource = new("prometheus", "p"), Targets = [new PrometheusQuery("up") { LegendFormat = {{legend}} }] }] };
            static readonly Label Pod = new("pod");
        }
        """);

    /// <summary>What a program of several environments can get wrong.</summary>
    public static TheoryData<string> Programs =>
    [
        // A value that is required is empty, or one that Kubernetes refuses.
        """static Artifact[] Made(DeploymentEnvironment e) { Dashboard board = new("B") { Environment = e }; return [board, .. e.Manifests(board)]; } [Artifact] public static Artifact[] All => Made(new() { Name = "prod", Kubernetes = new() { Namespace = «""» } });""",
        """static Artifact[] Made(DeploymentEnvironment e) { Dashboard board = new("B") { Environment = e }; return [board, .. e.Manifests(board)]; } [Artifact] public static Artifact[] All => Made(new() { Name = "«a b»" });""".Replace(", .. e.Manifests(board)", "", StringComparison.Ordinal),
        """static Artifact[] Made(DeploymentEnvironment e) { Dashboard board = new("B") { Environment = e }; return [board, .. e.Manifests(board)]; } [Artifact] public static Artifact[] All => Made(new() { Name = "prod", Kubernetes = new() { Namespace = "n", Labels = [new("team", "«a & b»")] } });""",

        // The same uid in one environment; in another it is fine.
        """static readonly DeploymentEnvironment One = new() { Name = "one" }, Two = new() { Name = "two" }; [Artifact] public static Dashboard[] All => [new("A") { Uid = "x", Environment = One }, new("B") { Uid = "x", Environment = Two }, new("C") { Uid = "«x»", Environment = Two }];""",

        // Larger than Kubernetes takes.
        """static readonly DeploymentEnvironment One = new() { Name = "one", Kubernetes = new() { Namespace = "n" } }; [Artifact] public static Artifact[] All { get { var board = «new Dashboard("A") { Description = new string('x', 1100000), Environment = One }»; return [board, .. One.Manifests(board)]; } }""",

        // A hole that would end the string it stands in.
        """[Artifact] public static RuleFile Rules => new("r") { Groups = [new("g") { Rules = [new RecordingRule("a:b:c", $"up{{job=\"{«Other»}\"}}")] }] }; static Query Other => "x\"} or vector(1) or up{job=\"y";""",

        // What a derived keep-list can't know.
        """[Artifact] public static Artifact[] All => [new RuleFile("r") { Groups = [new("g") { Rules = [new RecordingRule("a:b:c", "«sum(up)»"), new RecordingRule("a:b:d", Load)] }] }, new ScrapeConfigFile("s") { ScrapeConfigs = [new("j") { MetricRelabelConfigs = [RelabelConfig.KeepUsedMetrics()] }] }]; static readonly Gauge Load = new("load");""",
        """[Artifact] public static Artifact[] All => [new RuleFile("r") { Groups = [new("g") { Rules = [new RecordingRule("a:b:c", $"sum({«Load»})")] }] }, new ScrapeConfigFile("s") { ScrapeConfigs = [new("j")] }]; static readonly Gauge Load = new("load") { Exporter = new("node") };""",
    ];

    [Theory]
    [MemberData(nameof(Programs))]
    public void In_a_program_for_several_environments(string members) => Check(
        "a.cs",
        $$"""
        using Artifacts; using Artifacts.Grafana; using Artifacts.Metrics; using Artifacts.Prometheus; using Artifacts.Queries;
        public static class Definitions
        {
            {{members}}
        }
        """);

    [Fact]
    public void A_required_value_that_is_left_out_is_the_compilers_own_error()
    {
        var compilation = Sources.Compile(("a.cs", "using Artifacts; static class D { [Artifact] public static Artifact A => new TextArtifact(\"a\", \"\") { Environment = new() }; }"));
        Assert.Equal(["CS9035"], compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id));
    }

    private static void Check(string path, string marked)
    {
        var open = marked.IndexOf('«', StringComparison.Ordinal);
        var source = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var expected = marked[(open + 1)..marked.IndexOf('»', StringComparison.Ordinal)];

        Sources.Driver(new ArtifactGenerator()).RunGeneratorsAndUpdateCompilation(
            Sources.Compile((path, source)), out var compilation, out var reported, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var span = Assert.Single(reported).Location.SourceSpan;
        Assert.Equal((open, expected), (span.Start, source.Substring(span.Start, span.Length)));
    }
}

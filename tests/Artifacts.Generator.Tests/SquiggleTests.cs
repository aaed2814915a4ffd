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

using Artifacts.Prometheus;

namespace Artifacts.Rendering.Tests.Prometheus;

public sealed class StringRenderingTests
{
    private const int Seed = 20_261_124;

    private static readonly string[] Alphabet =
    [
        " ", "  ", ":", "#", "-", "?", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "\n", "\t", "\r",
        "\\", "~", "a", "N", "y", "no", "0", "1.", "e", "+", "_", "=", "<<", "é", "网", "🚀", "\u0085", "\u00a0", "\u2028", "\ufeff",
        "\0", "\u001b", "\uffff", "---", "...", "$1", "(.*)",
    ];

    public static TheoryData<string> OtherThings =>
    [
        "", " ", "y", "Y", "n", "yes", "No", "on", "OFF", "true", "False", "null", "NULL", "~", "nan", ".nan", ".inf", "-.INF",
        "0", "1", "-1", "+1", "1_000", "017", "0o17", "0x1f", "0b11", "1.5", ".5", "1e3", "1E+3", "12:30", "190:20:30", "19001",
        "2026-11-24", "2026-11-24T12:30:00Z", "<<", "=", "a: b", "a:", "a #b", "#a", " a", "a ", "- a", "-", "? a", "?", ": a",
        "[a]", "{a: b}", "{{ $labels.pod }} is down", "&a", "*a", "!a", "|", ">", "'a'", "\"a\"", "%a", "@a", "`a`", "---", "...",
        "a\nb", "\n", "a\n", "\na", " a\nb", "a\tb", "\ta", "a\rb", "a\r\nb", "\0", "\u0085", "\u2028", "\ufeffa",
    ];

    public static TheoryData<string> PlainThings =>
    [
        "a", "ack-gateway", "/stats/prometheus", "envoy_server_live|envoy_server_uptime", "15s", "1m30s", "500ms", "Failed|Succeeded",
        "a:b", "level:metric:rate5m", "__name__", "nobody", "yes sir", "sum by (pod) (rate(a{b=\"c\"}[5m])) > 0.5", "it's",
    ];

    [Theory]
    [MemberData(nameof(OtherThings))]
    public void What_YAML_would_read_as_something_else_is_quoted_and_reads_back(string text)
    {
        var rendered = RenderedYaml.Read(Scrape(text));
        Assert.True(rendered.At("scrape_configs", 0, "job_name").IsQuoted());
        Assert.True(rendered.At("scrape_configs", 0, "relabel_configs", 0, "source_labels", 0).IsQuoted());
        ReadsBack(text);
    }

    [Theory]
    [MemberData(nameof(PlainThings))]
    public void What_can_only_be_a_string_is_written_as_it_is(string text)
    {
        Assert.False(RenderedYaml.Read(Scrape(text)).At("scrape_configs", 0, "job_name").IsQuoted());
        ReadsBack(text);
    }

    [Fact]
    public void Any_string_reads_back_the_same_in_every_place()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 2_000; round++)
        {
            ReadsBack(string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Alphabet[random.Next(Alphabet.Length)])));
        }
    }

    [Fact]
    public void Long_lines_are_never_folded()
    {
        var text = string.Join(" ", Enumerable.Range(0, 10_000).Select(number => $"word{number}"));
        ReadsBack(text);
        Assert.Equal(LinesOf("a"), LinesOf(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("a\ufffdb", RenderedYaml.Read(Scrape("a\ud83db")).At("scrape_configs", 0, "job_name").String());

    private static void ReadsBack(string text)
    {
        var job = RenderedYaml.Read(Scrape(text)).At("scrape_configs", 0);
        Assert.Equal(text, job.At("job_name").String());
        Assert.Equal(text, job.At("relabel_configs", 0, "source_labels", 0).String());
        Assert.Equal(text, job.At("relabel_configs", 0, "regex").String());
        Assert.Equal(text, job.At("static_configs", 0, "targets", 0).String());

        // A regex over several lines would match the line breaks.
        Assert.Equal(LinesOf("a"), LinesOf(text));

        var rule = RenderedYaml.Read(Alert(text)).At("groups", 0, "rules", 0);
        Assert.Equal(text, rule.At("expr").String());
        Assert.Equal(text, rule.At("annotations", "summary").String());
        Assert.Equal(text, rule.At("labels", "key" + text).String());
    }

    private static int LinesOf(string text) => RenderedYaml.Text(Scrape(text)).Count(character => character == '\n');

    private static ScrapeConfigFile Scrape(string text) => new("s")
    {
        ScrapeConfigs =
        [
            new(text)
            {
                RelabelConfigs = [new() { SourceLabels = [new(text), new("other")], Regex = text, TargetLabel = new(text) }],
                StaticConfigs = [new() { Targets = [text] }],
            },
        ],
    };

    private static RuleFile Alert(string text) => new("r")
    {
        Groups =
        [
            new("g")
            {
                Rules = [new AlertingRule("A", text) { Labels = [new("key" + text, text)], Annotations = [new("summary", text)] }],
            },
        ],
    };
}

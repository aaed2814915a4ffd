using System.Text;
using Artifacts.EndToEnd.Tests.Prometheus;
using Artifacts.Prometheus;
using Artifacts.Rendering;
using YamlDotNet.RepresentationModel;

namespace Artifacts.EndToEnd.Tests;

/// <summary>What Prometheus's own YAML reader makes of rendered files, and in which order it prints them.</summary>
public sealed class YamlReadingTests
{
    // What a reader could take for a number, a truth value, a date, nothing, or punctuation. As alerts' labels are
    // templates, none has two braces.
    private static readonly string[] Texts =
    [
        "x", "y", "Y", "n", "yes", "No", "on", "OFF", "true", "False", "null", "NULL", "~", ".nan", ".inf", "-.INF", "0", "-1", "+1",
        "1_000", "017", "0o17", "0x1f", "0b11", "1.5", ".5", "1e3", "1E+3", "12:30", "190:20:30", "19001", "2026-11-24",
        "2026-11-24T12:30:00Z", "<<", "=", "a: b", "a:", "a #b", "#a", " a", "a ", "- a", "-", "? a", "?", ": a", "[a]", "{a: b}", "&a",
        "*a", "!a", "!!int 1", "|", ">", "'a'", "\"a\"", "it's", "%a", "@a", "`a`", "---", "...", "a\\nb", "15s", "1m30s", "$1", "(a|b)",
        "a\nb", "a\n", "\na", " a\nb", "a \nb", "a\n\nb\n", "a\tb", "\ta", "a\rb", "a\r\nb", "größer", "漢字", "😀", "😀\nb", "\u00a0", "\u0085",
        "\u2028", "a\u200db", "\u001b[0m",
    ];

    [Fact]
    public async Task Prometheus_reads_every_string_as_it_was_written()
    {
        var rules = Texts.Select((text, index) => new AlertingRule($"A{index}", "vector(1)\n  > 0")
        {
            For = "1h",
            Labels = [new("yes", text), new("null", "1"), new("n", "on")],
        });
        await using var server = await PrometheusTools.StartAsync(
            "rule_files: [rules.yaml]\n", Text(new RuleFile("texts") { Groups = [new("true") { Rules = [.. rules] }] }));

        var read = await server.Patience.UntilAsync(server.Api.RulesAsync, found => found.Count > 0, _ => "Prometheus has no rules.");

        Assert.Equal(Texts, read.Select(rule => rule.Labels["yes"]));
        Assert.All(read, rule => Assert.Equal(("1", "on"), (rule.Labels["null"], rule.Labels["n"])));
    }

    [Fact]
    public async Task Fields_stand_in_the_order_in_which_Prometheus_prints_them()
    {
        var job = new ScrapeConfig("j")
        {
            HonorLabels = true,
            HonorTimestamps = false,
            ScrapeInterval = "2m",
            ScrapeTimeout = "1m",
            MetricsPath = "/stats/prometheus",
            Scheme = Scheme.Https,
            SampleLimit = 10,
            RelabelConfigs =
            [
                new()
                {
                    SourceLabels = [PrometheusLabels.Address],
                    Separator = "/",
                    Regex = "(.+)",
                    Modulus = 2,
                    TargetLabel = new("shard"),
                    Replacement = "$1",
                    Action = RelabelAction.HashMod,
                },
            ],
            MetricRelabelConfigs = [RelabelConfig.Drop(PrometheusLabels.MetricName, "go_.*")],
            StaticConfigs = [new() { Targets = ["127.0.0.1:1"], Labels = [new("zone", "b"), new("env", "a")] }],
        };
        var written = Text(new ScrapeConfigFile("order") { ScrapeConfigs = [job] });
        await using var server = await PrometheusTools.StartAsync(written);

        var printed = Job(await server.Api.ConfigurationAsync());

        AssertSameOrder(printed, Job(written));
    }

    private static YamlNode Job(string configuration)
    {
        var document = new YamlStream();
        document.Load(new StringReader(configuration));
        return document.Documents[0].RootNode["scrape_configs"][0];
    }

    // Prometheus prints its defaults as well; what was written must be among them, in its order and with its value.
    private static void AssertSameOrder(YamlNode printed, YamlNode written)
    {
        switch (printed, written)
        {
            case (YamlMappingNode all, YamlMappingNode some):
                Assert.Equal(all.Children.Keys.Where(some.Children.ContainsKey), some.Children.Keys);
                Assert.All(some.Children.Keys, key => AssertSameOrder(all[key], some[key]));
                break;
            case (YamlSequenceNode all, YamlSequenceNode some):
                Assert.Equal(all.Children.Count, some.Children.Count);
                Assert.All(all.Children.Zip(some.Children), pair => AssertSameOrder(pair.First, pair.Second));
                break;
            default:
                Assert.Equal(((YamlScalarNode)printed).Value, ((YamlScalarNode)written).Value);
                break;
        }
    }

    private static string Text(Artifact artifact) => Encoding.UTF8.GetString(ArtifactRenderer.Render(artifact));
}

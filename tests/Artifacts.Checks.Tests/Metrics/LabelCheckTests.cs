using Artifacts.Metrics;
using Artifacts.Prometheus;
using static Artifacts.Checks.Tests.Checking;
using Gauge = Artifacts.Metrics.Gauge;

namespace Artifacts.Checks.Tests.Metrics;

public sealed class LabelCheckTests
{
    private const string Names = "Names are letters, digits and '_', and don't begin with a digit: Prometheus 3 takes any UTF-8, " +
        "but then queries need quotes and older tools fail.";

    [Theory]
    [InlineData("app.kubernetes.io/name", ".", "has the character '.'")]
    [InlineData("a:b", ":", "has the character ':'")]
    [InlineData("9", "9", "begins with the digit '9'")]
    [InlineData("emoji😀", "😀", "has the character '\\ud83d\\ude00'")]
    public void A_label_of_a_metric_is_refused_at_its_character(string name, string place, string what) =>
        Assert.Equal(
            $"ART3002 at {place}: The label name '{name.Replace("😀", "\\ud83d\\ude00", StringComparison.Ordinal)}' {what}. {Names}",
            Only(Check(Rules(new RecordingRule("a:b", $"{new Gauge("g") { Labels = [new(name)] }}")))));

    [Fact]
    public void A_label_of_a_query_or_a_rule_or_an_annotation_is_refused() =>
        Assert.Equal(
            ["The label name 'a-1'", "The label name 'a-2'", "The annotation name 'a-3'"],
            Check(Rules(
                new RecordingRule("a:b", $"sum by ({new Label("a-1")}) (up)"),
                new AlertingRule("A", "up") { Labels = [new("a-2", "x")], Annotations = [new("a-3", "x")] }))
                .Select(finding => finding.Message.Split(" has")[0]));

    [Fact]
    public void Labels_of_relabeling_are_refused() =>
        Assert.Equal(
            ["ART3002 a.b", "ART3002 c.d"],
            Check(Steps(RelabelConfig.Copy(new("a.b"), new("c.d"))))
                .Select(finding => $"{finding.Rule.Id} {finding.Message.Split('\'')[1]}"));

    [Theory]
    [InlineData("app_$1")]
    [InlineData("${1}_total")]
    [InlineData("x${name}")]
    public void A_target_label_may_refer_to_groups(string name) =>
        Assert.Empty(Check(Steps(RelabelConfig.Copy(new("a"), new(name)))));

    [Theory]
    [InlineData("a$")]
    [InlineData("a${1")]
    [InlineData("a${}")]
    public void But_not_to_something_else(string name) =>
        Assert.StartsWith("ART3002 at $", Only(Check(Steps(RelabelConfig.Copy(new("a"), new(name))))), StringComparison.Ordinal);

    [Fact]
    public void A_hash_has_no_groups_to_refer_to() =>
        Assert.StartsWith(
            "ART3002 at $",
            Only(Check(Steps(new RelabelConfig { Action = RelabelAction.HashMod, Modulus = 2, TargetLabel = new("a$1") }))),
            StringComparison.Ordinal);

    [Fact]
    public void A_metric_has_no_label_of_Prometheuss_own() =>
        Assert.Equal(
            "ART3003 at __meta: Metric 'g' has the label '__meta'. Names that begin with '__' belong to Prometheus, and no stored " +
            "series has one but '__name__': give the label another name.",
            Only(Check(Rules(new RecordingRule("a:b", $"{new Gauge("g") { Labels = [new("__meta")] }}")))));

    [Fact]
    public void What_histograms_and_summaries_have_anyway_is_not_listed()
    {
        Label[] both = [PrometheusLabels.Le, PrometheusLabels.Quantile];

        Assert.Equal(
            "ART3003 at le: Metric 'h' has the label 'le'. The buckets of every histogram have it: leave it out.",
            Only(Check(Rules(new RecordingRule("a:b", $"{new Histogram("h") { Labels = both }}")))));
        Assert.Equal(
            "ART3003 at quantile: Metric 's' has the label 'quantile'. The quantiles of every summary have it: leave it out.",
            Only(Check(Rules(new RecordingRule("a:b", $"{new Summary("s") { Labels = both }}")))));
    }

    [Fact]
    public void A_rule_gives_no_label_of_Prometheuss_own() =>
        Assert.StartsWith(
            "ART3003 at __name__: A rule gives its series the label '__name__'.",
            Only(Check(Rules(new RecordingRule("a:b", "up") { Labels = [new("__name__", "x")] }))),
            StringComparison.Ordinal);

    [Fact]
    public void A_static_target_may_have_them() =>
        Assert.Empty(Check(new ScrapeConfigFile("s")
        {
            ScrapeConfigs = [new("j") { StaticConfigs = [new() { Targets = ["a:1"], Labels = [new("__metrics_path__", "/m")] }] }],
        }));

    [Fact]
    public void A_label_with_two_values_is_refused_at_the_second() =>
        Assert.Equal(
            "ART3009 at severity: The label 'severity' already has a value here, and Prometheus refuses two: leave one out.",
            Only(Check(Rules(
                new AlertingRule("A", "up") { Labels = [new("severity", "a"), new("team", "a"), new("severity", "b")] },
                new AlertingRule("B", "up") { Labels = [new("severity", "a")], Annotations = [new("severity", "a")] }))));

    [Fact]
    public void A_metric_lists_a_label_once() =>
        Assert.Equal(
            "ART3009 at Gauge.Labels: Metric 'g' lists the label 'pod' twice: leave one out.",
            Only(Check(Rules(new RecordingRule("a:b", $"{new Gauge("g") { Labels = [new("pod"), new("pod")] }}")))));

    private static RuleFile Rules(params Rule[] rules) => new("r") { Groups = [new("g") { Rules = rules }] };

    private static ScrapeConfigFile Steps(params RelabelConfig[] steps) =>
        new("s") { ScrapeConfigs = [new("j") { RelabelConfigs = steps }] };
}

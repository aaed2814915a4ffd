using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Prometheus;

public sealed class MetricCheckTests
{
    private static readonly Label Cluster = new("cluster");

    [Theory]
    [InlineData("a")]
    [InlineData("_a1")]
    [InlineData("vllm:num_requests_running")]
    public void Names_that_every_Prometheus_takes_are_fine(string name) => Assert.Empty(Check(Using(new Counter(name))));

    [Theory]
    [InlineData("a-b", "-", "has the character '-'")]
    [InlineData("a b", " ", "has the character ' '")]
    [InlineData("größe", "ö", "has the character 'ö'")]
    [InlineData("a🚀", "🚀", "has the character '\\ud83d\\ude80'")]
    [InlineData("1a", "1", "begins with the digit '1'")]
    [InlineData("", "Counter.Name", "is empty")]
    public void Other_names_are_refused_at_the_character(string name, string place, string problem) =>
        Assert.Equal(
            $"ART3001 at {place}: The name of metric '{name}' {problem}. " +
            "Names of metrics are letters, digits, '_' and ':', and don't begin with a digit.",
            Only(Check(Using(new Counter(name)))));

    [Fact]
    public void Metrics_are_found_in_queries_series_rules_keep_lists_and_variables()
    {
        var bad = new Histogram("a-b");
        var rule = new RecordingRule("a:b", $"rate({bad.Bucket}[5m])");
        Assert.All<Artifact>(
            [
                new Dashboard("D") { Panels = [new StatPanel("P") { Targets = [new PrometheusQuery(bad)] }] },
                new Dashboard("D") { Variables = [DatasourceVariable.Prometheus, new QueryVariable("v", new LabelValues(bad, Cluster))] },
                new RuleFile("r") { Groups = [new("g") { Rules = [rule] }] },
                new ScrapeConfigFile("s") { ScrapeConfigs = [new("j") { MetricRelabelConfigs = [RelabelConfig.KeepMetrics(bad.Sum)] }] },
            ],
            artifact => Assert.StartsWith("ART3001 at -: ", Only(Check(artifact)), StringComparison.Ordinal));

        var recorded = new Dashboard("D") { Panels = [new StatPanel("P") { Targets = [new PrometheusQuery($"sum({rule})")] }] };
        Assert.StartsWith(
            "ART3001 at -: ", Only(Check(recorded, new RuleFile("r") { Groups = [new("g") { Rules = [rule] }] })), StringComparison.Ordinal);
    }

    [Fact]
    public void A_metric_that_many_artifacts_use_is_one_mistake()
    {
        var bad = new Counter("a-b");
        Assert.Single(Check(Using(bad), Using(bad) with { Path = "other.yaml" }));
    }

    [Fact]
    public void Reserved_labels_are_refused()
    {
        Assert.Equal(
            "ART3003 at Counter.Labels: Metric 'm' declares the label '__name__', but names that begin with two underscores are " +
            "Prometheus's own, and gone after scraping: leave it out, or name it otherwise.",
            Only(Check(Using(new Counter("m") { Labels = [PrometheusLabels.MetricName] }))));
        Assert.Equal(
            "ART3003 at Histogram.Labels: Metric 'm' declares the label 'le', which every histogram's buckets have already: leave it out.",
            Only(Check(Using(new Histogram("m") { Labels = [PrometheusLabels.Le] }))));
        Assert.Equal(
            "ART3003 at Summary.Labels: Metric 'm' declares the label 'quantile', which every summary has already: leave it out.",
            Only(Check(Using(new Summary("m") { Labels = [PrometheusLabels.Quantile] }))));
        Assert.Empty(Check(Using(new Counter("m") { Labels = [PrometheusLabels.Le, PrometheusLabels.Quantile] })));
    }

    [Theory]
    [InlineData(new[] { 0.1, 1, 0.5 }, "has the bound 0.5 after 1: list each bound once, ascending.")]
    [InlineData(new[] { 1.0, 1.0 }, "has the bound 1 after 1: list each bound once, ascending.")]
    [InlineData(new[] { 1.0, double.PositiveInfinity }, "has the bound Infinity: list finite bounds only, the bucket +Inf is always there.")]
    [InlineData(new[] { double.NaN }, "has the bound NaN: list finite bounds only, the bucket +Inf is always there.")]
    public void Bounds_out_of_order_are_refused(double[] bounds, string problem) =>
        Assert.Equal(
            $"ART3004 at Histogram.Buckets: Histogram 'm' {problem}",
            Only(Check(Using(new Histogram("m") { Buckets = bounds }))));

    [Theory]
    [InlineData(99)]
    [InlineData(-0.5)]
    [InlineData(double.NaN)]
    public void Quantiles_outside_0_to_1_are_refused(double quantile) =>
        Assert.Equal(
            $"ART3004 at Summary.Quantiles: Summary 'm' has the quantile {quantile.ToString(System.Globalization.CultureInfo.InvariantCulture)}: " +
            "quantiles are from 0 to 1, so the 99th percentile is 0.99.",
            Only(Check(Using(new Summary("m") { Quantiles = [0.5, quantile] }))));

    [Fact]
    public void Ascending_bounds_and_quantiles_are_fine() =>
        Assert.Empty(Check(Using(new Histogram("h") { Buckets = [-1, 0, 0.5] }), Using(new Summary("s") { Quantiles = [0, 0.5, 1] }) with { Path = "s.yaml" }));

    private static RuleFile Using(Metric metric) => new("r") { Groups = [new("g") { Rules = [new RecordingRule("a:b", $"sum({metric})")] }] };
}

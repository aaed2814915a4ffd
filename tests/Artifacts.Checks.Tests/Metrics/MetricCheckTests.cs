using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using static Artifacts.Checks.Tests.Checking;
using Counter = Artifacts.Metrics.Counter;
using Gauge = Artifacts.Metrics.Gauge;

namespace Artifacts.Checks.Tests.Metrics;

public sealed class MetricCheckTests
{
    private const string Names = "Names are letters, digits, '_' and ':', and don't begin with a digit: Prometheus 3 takes any UTF-8, " +
        "but then queries need quotes and older tools fail.";

    [Theory]
    [InlineData("envoy-server_live", "-", "has the character '-'")]
    [InlineData("1up", "1", "begins with the digit '1'")]
    [InlineData("größe", "ö", "has the character 'ö'")]
    [InlineData("up\n", "\n", "has the character '\\u000a'")]
    [InlineData("up time", " ", "has the character ' '")]
    public void A_name_that_queries_could_not_write_is_refused_at_its_character(string name, string place, string what) =>
        Assert.Equal(
            $"ART3001 at {place}: The metric name '{name.Replace("\n", "\\u000a", StringComparison.Ordinal)}' {what}. {Names}",
            Only(Check(Queries(new Gauge(name)))));

    [Fact]
    public void An_empty_name_is_refused_where_it_was_given() =>
        Assert.StartsWith("ART3001 at Counter.Name: The metric name '' is empty.", Only(Check(Queries(new Counter("")))), StringComparison.Ordinal);

    [Theory]
    [InlineData("up")]
    [InlineData("_")]
    [InlineData("vllm:num_requests_running")]
    [InlineData("A9_")]
    public void Other_names_are_fine(string name) => Assert.Empty(Check(Queries(new Gauge(name))));

    [Fact]
    public void One_object_is_reported_once_and_equal_objects_each()
    {
        var wrong = new Gauge("a-b");

        Assert.Equal(
            ["ART3001", "ART3001"],
            Check(Queries(wrong), Queries(wrong) with { Path = "other.yaml" }, Queries(new Gauge("a-b")) with { Path = "third.yaml" })
                .Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Metrics_are_found_in_dashboards_variables_rules_and_keep_lists()
    {
        var metrics = Enumerable.Range(0, 5).Select(index => new Histogram($"wrong-{index}")).ToArray();

        var findings = Check(
            new Dashboard("D")
            {
                Panels = [new Stat("S") { Targets = [new PrometheusTarget($"sum({metrics[0].Count})")] }],
                Variables = [new QueryVariable("v", new LabelValues(metrics[1], new Label("pod")))],
            },
            Queries(metrics[2]),
            new ScrapeConfigFile("s")
            {
                ScrapeConfigs = [new("j") { MetricRelabelConfigs = [RelabelConfig.KeepMetrics(metrics[3], metrics[4].Bucket)] }],
            });

        Assert.Equal(
            metrics.Select(metric => $"The metric name '{metric.Name}' has the character '-'"),
            findings.Where(finding => finding.Rule.Id is "ART3001").Select(finding => finding.Message.Split(". ")[0]));
    }

    [Theory]
    [InlineData(new double[] { 1, 2, 2 }, "go from 2 to 2")]
    [InlineData(new double[] { 0.5, 10, 5 }, "go from 10 to 5")]
    [InlineData(new double[] { 1, double.PositiveInfinity }, "have the bound Infinity")]
    [InlineData(new double[] { double.NaN }, "have the bound NaN")]
    public void Buckets_out_of_order_are_refused(double[] buckets, string what) =>
        Assert.Equal(
            $"ART3004 at Histogram.Buckets: The buckets of histogram 'h' {what}: list finite upper bounds, each greater than the one " +
            "before; the bucket '+Inf' is always there.",
            Only(Check(Queries(new Histogram("h") { Buckets = buckets }))));

    [Theory]
    [InlineData(99, "99")]
    [InlineData(-0.1, "-0.1")]
    [InlineData(double.NaN, "NaN")]
    public void A_quantile_is_a_share(double quantile, string text) =>
        Assert.Equal(
            $"ART3004 at Summary.Quantiles: Summary 's' has the quantile {text}: quantiles are from 0 to 1, so the 99th percentile is 0.99.",
            Only(Check(Queries(new Summary("s") { Quantiles = [0, 0.5, 1, quantile] }))));

    [Fact]
    public void Ascending_buckets_are_fine() =>
        Assert.Empty(Check(Queries(new Histogram("h") { Buckets = [-1, 0, 0.5, 1e9] })));

    private static RuleFile Queries(Metric metric) =>
        new("r") { Groups = [new("g") { Rules = [new RecordingRule("job:x:sum", $"sum({metric})")] }] };
}

using Artifacts.Metrics;
using Artifacts.Prometheus;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Scraping;

public sealed class ScrapeCheckTests
{
    [Fact]
    public void Two_jobs_of_one_name_are_refused_at_the_second() =>
        Assert.Equal(
            "ART3005 at gateway: Scrape configuration 's' has the job 'gateway' twice, and Prometheus refuses a configuration with two " +
            "jobs of one name: give this one another name, or a file of its own if they are alternatives.",
            Only(Check(Jobs(new("gateway"), new("other"), new("gateway")))));

    [Fact]
    public void Two_files_may_have_a_job_of_one_name() =>
        Assert.Empty(Check(Jobs(new ScrapeConfig("gateway")), Jobs(new ScrapeConfig("gateway")) with { Name = "t" }));

    [Fact]
    public void A_job_has_a_name() =>
        Assert.Equal(
            "ART3005 at ScrapeConfig.JobName: Scrape configuration 's' has a job without a name: set JobName, it becomes the label 'job'.",
            Only(Check(Jobs(new ScrapeConfig("")))));

    [Theory]
    [InlineData("(envoy_server_live|\nenvoy_server_uptime)\n", "\n")]
    [InlineData("a|\r\nb", "\r")]
    public void A_keep_regex_with_a_line_break_is_refused_at_the_first(string regex, string place) =>
        Assert.Equal(
            $"ART3006 at {place}: The regex in step 2 of metric_relabel_configs in job 'j' has a line break. Prometheus matches it as part of " +
            "the value, so what comes after or before it never matches, and this step drops what it should keep. Write the regex " +
            "on one line, or list metrics with RelabelConfig.KeepMetrics(…).",
            Only(Check(Jobs(new ScrapeConfig("j")
            {
                MetricRelabelConfigs =
                [
                    RelabelConfig.Keep(PrometheusLabels.MetricName, "envoy_.*"),
                    RelabelConfig.Keep(PrometheusLabels.MetricName, regex),
                ],
            }))));

    [Fact]
    public void A_drop_regex_with_a_line_break_would_keep() =>
        Assert.Contains(
            "The regex in step 1 of relabel_configs in job 'j' has a line break. Prometheus matches it as part of the value, so what comes " +
            "after or before it never matches, and this step keeps what it should drop.",
            Only(Check(Jobs(new ScrapeConfig("j") { RelabelConfigs = [RelabelConfig.Drop(PrometheusLabels.Job, "a|\nb")] }))),
            StringComparison.Ordinal);

    [Fact]
    public void Metrics_make_a_regex_without_line_breaks() =>
        Assert.Empty(Check(Jobs(new ScrapeConfig("j") { MetricRelabelConfigs = [RelabelConfig.KeepMetrics(new Histogram("a"), new Counter("b"))] })));

    [Theory]
    [InlineData("15")]
    [InlineData("")]
    [InlineData("15 s")]
    [InlineData("1.5s")]
    [InlineData("s")]
    [InlineData("-1s")]
    [InlineData("1s1m")]
    [InlineData("1m1m")]
    [InlineData("1M")]
    [InlineData("300y")]
    [InlineData("99999999999999999999s")]
    public void What_is_no_duration_is_refused(string duration) =>
        Assert.StartsWith(
            $"ART3007 at {(duration.Length == 0 ? "ScrapeConfig.ScrapeInterval" : duration)}: '{duration}' is no duration of Prometheus's: write numbers",
            Only(Check(Jobs(new ScrapeConfig("j") { ScrapeInterval = duration }))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("15s")]
    [InlineData("1m30s")]
    [InlineData("1y2w3d4h5m6s7ms")]
    [InlineData("0")]
    [InlineData("0s")]
    [InlineData("290y")]
    public void What_Prometheus_reads_is_fine(string duration) =>
        Assert.Empty(Check(Jobs(new ScrapeConfig("j") { ScrapeInterval = duration })));

    [Fact]
    public void A_scrape_ends_before_the_next_begins() =>
        Assert.Equal(
            "ART3007 at ScrapeConfig.ScrapeTimeout: Scrapes of job 'j' may take 1m, longer than the 59s between them, which Prometheus " +
            "refuses: set ScrapeTimeout to at most ScrapeInterval.",
            Only(Check(Jobs(new ScrapeConfig("j") { ScrapeInterval = "59s", ScrapeTimeout = TimeSpan.FromMinutes(1) }))));

    [Theory]
    [InlineData(null, "Replace, but no TargetLabel: set the label that it is about")]
    [InlineData(RelabelAction.Lowercase, "Lowercase, but no TargetLabel: set the label that it is about")]
    [InlineData(RelabelAction.HashMod, "HashMod, but no Modulus: set what the hash is divided by")]
    [InlineData(RelabelAction.Keep, "Keep, but no Regex: without one it matches everything, so say what it should match")]
    [InlineData(RelabelAction.LabelDrop, "LabelDrop, but no Regex: without one it matches every label, so say which")]
    public void A_step_that_Prometheus_would_not_start_with_is_refused(RelabelAction? action, string what) =>
        Assert.Equal(
            $"ART3008 at RelabelConfig.Action: Relabel step 1 of relabel_configs in job 'j' has the action {what}.",
            Only(Check(Jobs(new ScrapeConfig("j") { RelabelConfigs = [new RelabelConfig { Action = action, SourceLabels = [new("a")] }] }))));

    [Fact]
    public void Keeping_asks_for_source_labels() =>
        Assert.Contains(
            "but no SourceLabels: set the labels that the regex is matched against.",
            Only(Check(Jobs(new ScrapeConfig("j") { RelabelConfigs = [new RelabelConfig { Action = RelabelAction.Keep, Regex = "a" }] }))),
            StringComparison.Ordinal);

    private static ScrapeConfigFile Jobs(params ScrapeConfig[] jobs) => new("s") { ScrapeConfigs = jobs };
}

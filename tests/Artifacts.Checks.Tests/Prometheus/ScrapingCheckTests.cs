using Artifacts.Prometheus;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Prometheus;

public sealed class ScrapingCheckTests
{
    [Fact]
    public void Two_jobs_of_one_name_are_refused_in_one_file_only()
    {
        Assert.Equal(
            "ART3005 at same: Job 'same' is in scrape configuration 's' already. Prometheus refuses two jobs of one name: " +
            "give this one another, or put alternatives into files of their own.",
            Only(Check(File(new("same"), new("same")))));
        Assert.Empty(Check(File(new ScrapeConfig("same")), File(new ScrapeConfig("same")) with { Name = "t" }));
    }

    [Fact]
    public void A_job_without_a_name_is_refused() =>
        Assert.Equal(
            "ART3005 at ScrapeConfig.JobName: A job of scrape configuration 's' has no name: Prometheus needs one for the label 'job'.",
            Only(Check(File(new ScrapeConfig("")))));

    [Theory]
    [InlineData("a|\nb", "\n")]
    [InlineData("a\n", "\n")]
    [InlineData("a\r", "\r")]
    public void A_regex_broken_over_lines_is_refused_at_the_break(string regex, string place)
    {
        const string Message =
            "A regex in the relabeling of job 'j' has a line break, which Prometheus takes as a character to match: it will match " +
            "nothing. Write it on one line, or keep metrics with RelabelConfig.KeepMetrics.";
        var step = RelabelConfig.Keep(PrometheusLabels.MetricName, regex);
        Assert.Equal($"ART3006 at {place}: {Message}", Only(Check(File(new ScrapeConfig("j") { MetricRelabelConfigs = [step] }))));
        Assert.Equal($"ART3006 at {place}: {Message}", Only(Check(File(new ScrapeConfig("j") { RelabelConfigs = [step] }))));
    }

    [Fact]
    public void A_line_break_that_is_meant_is_fine() =>
        Assert.Empty(Check(File(new ScrapeConfig("j") { RelabelConfigs = [RelabelConfig.Drop(PrometheusLabels.Address, @"a\nb")] })));

    [Theory]
    [InlineData("0")]
    [InlineData("15s")]
    [InlineData("1m30s")]
    [InlineData("1y2w3d4h5m6s7ms")]
    [InlineData("292y")]
    public void Prometheuss_durations_are_fine(string duration) => Assert.Empty(Check(File(new ScrapeConfig("j") { ScrapeInterval = duration })));

    [Theory]
    [InlineData("15")]
    [InlineData("1.5m")]
    [InlineData("15 s")]
    [InlineData("15s ")]
    [InlineData("15s\n")]
    [InlineData("30s1m")]
    [InlineData("-1s")]
    [InlineData("s")]
    [InlineData("293y")]
    [InlineData("99999999999999999999s")]
    public void What_Prometheus_can_not_read_is_refused(string duration)
    {
        const string Remedy = "which is no duration: write 15s or 1m30s, with the units y, w, d, h, m, s and ms in this order, 292 years at most.";
        Assert.Equal(
            $"ART3007 at {duration}: ScrapeInterval of job 'j' is '{duration}', {Remedy}",
            Only(Check(File(new ScrapeConfig("j") { ScrapeInterval = duration }))));
        Assert.Equal(
            $"ART3007 at {duration}: Interval of rule group 'g' is '{duration}', {Remedy}",
            Only(Check(new RuleFile("r") { Groups = [new("g") { Interval = duration }] })));
        Assert.Equal(
            [$"For of alert 'A' is '{duration}', {Remedy}", $"KeepFiringFor of alert 'A' is '{duration}', {Remedy}"],
            Check(new RuleFile("r") { Groups = [new("g") { Rules = [new AlertingRule("A", "up") { For = duration, KeepFiringFor = duration }] }] })
                .Select(finding => finding.Message));
    }

    [Fact]
    public void A_duration_without_text_points_at_its_property() =>
        Assert.StartsWith("ART3007 at ScrapeConfig.ScrapeInterval: ", Only(Check(File(new ScrapeConfig("j") { ScrapeInterval = "" }))), StringComparison.Ordinal);

    [Fact]
    public void A_timeout_longer_than_its_interval_is_refused()
    {
        Assert.Equal(
            "ART3007 at 90s: ScrapeTimeout of job 'j' is 90s, longer than its ScrapeInterval 1m: Prometheus refuses that, so set it to " +
            "the interval at most.",
            Only(Check(File(new ScrapeConfig("j") { ScrapeInterval = "1m", ScrapeTimeout = "90s" }))));
        Assert.Empty(Check(File(new ScrapeConfig("j") { ScrapeInterval = "1m", ScrapeTimeout = "60s" })));
    }

    [Theory]
    [InlineData(null, "no TargetLabel", "Replace")]
    [InlineData(RelabelAction.Lowercase, "no TargetLabel", "Lowercase")]
    [InlineData(RelabelAction.KeepEqual, "no TargetLabel", "KeepEqual")]
    [InlineData(RelabelAction.HashMod, "no Modulus", "HashMod")]
    [InlineData(RelabelAction.Keep, "no SourceLabels", "Keep")]
    public void A_step_that_lacks_what_its_action_needs_is_refused(RelabelAction? action, string missing, string name) =>
        Assert.Equal(
            $"ART3009 at RelabelConfig.Action: A relabel step of job 'j' has the action {name} and {missing}: set it.",
            Only(Check(File(new ScrapeConfig("j") { RelabelConfigs = [new() { Action = action }] }))));

    private static ScrapeConfigFile File(params ScrapeConfig[] jobs) => new("s") { ScrapeConfigs = jobs };
}

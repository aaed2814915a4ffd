using Artifacts.Grafana;
using Artifacts.Kubernetes;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Queries;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Usage;

public sealed class UsageCheckTests
{
    private static readonly Exporter Shop = new("shop");
    private static readonly Counter Orders = new("orders_total") { Exporter = Shop };
    private static readonly Counter Visits = new("visits_total");
    private static readonly Gauge Nodes = new("kube_node_info") { Exporter = new("kube-state-metrics") { IsExternal = true } };
    private static readonly RecordingRule Rate = new("job:orders:rate5m", $"sum by (job) (rate({Orders}[5m]))");

    [Fact]
    public void What_is_scraped_kept_or_somebody_elses_is_fine()
    {
        Query[] queries = [Orders, $"sum({Nodes})", $"1 - avg({PrometheusMetrics.Up})", $"sum({Rate})"];
        Assert.Empty(Check(Board(queries), Job(RelabelConfig.KeepUsedMetrics()), Rules(Rate)));
    }

    [Fact]
    public void A_query_without_objects_is_refused_beside_a_derived_keep_list_only()
    {
        var board = Board("sum(up)");
        Assert.Empty(Check(board, Board($"{Orders}") with { Uid = "other" }, Job()));
        Assert.StartsWith(
            "ART3010 at sum(up): A query of panel 'P' has no metric as an object, and a scrape job of this program keeps only what the program uses",
            Only(Check(board, Board($"{Orders}") with { Uid = "other" }, Job(RelabelConfig.KeepUsedMetrics()))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void So_are_variables_rules_and_what_only_a_manifest_holds()
    {
        var keep = Job(RelabelConfig.KeepUsedMetrics(Orders));
        Assert.StartsWith(
            "ART3010 at label_values(up, job): A query of variable 'v' ",
            Only(Check(new Dashboard("B") { Variables = [DatasourceVariable.Prometheus, new QueryVariable("v", "label_values(up, job)")] }, keep)),
            StringComparison.Ordinal);
        Assert.Empty(Check(
            new Dashboard("B")
            {
                Variables = [DatasourceVariable.Prometheus, new QueryVariable("v", "label_values(up, job)") { Datasource = new("loki", "logs") }],
            },
            keep));
        var alert = new AlertingRule("A", "vector(1)");
        Assert.StartsWith("ART3010 at vector(1): A query of alert 'A' ", Only(Check(Rules(alert), keep)), StringComparison.Ordinal);
        Assert.StartsWith(
            "ART3010 at vector(1): A query of alert 'A' ",
            Only(Check(new PrometheusRule(new() { Name = "r" }) { Groups = [new("g") { Rules = [alert] }] }, keep)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_metric_of_an_exporter_that_no_job_scrapes_is_refused_at_its_hole()
    {
        var board = Board($"sum(rate({Orders}[5m]))");
        Assert.Empty(Check(board));
        Assert.Empty(Check(board, Job()));
        Assert.StartsWith(
            "ART3011 at Query.1: A query of panel 'P' asks for 'orders_total' of the exporter 'shop', which no scrape job has among its Exporters",
            Only(Check(board, new ScrapeConfigFile("s") { ScrapeConfigs = [new("other")] })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_metric_of_no_exporter_is_refused_where_a_list_would_not_have_it()
    {
        Assert.Empty(Check(Board($"{Visits}"), Job()));
        Assert.StartsWith(
            "ART3011 at Query.0: A query of panel 'P' asks for 'visits_total', of which nobody says who exposes it",
            Only(Check(Board($"{Visits} + {Orders}"), Job(RelabelConfig.KeepUsedMetrics()))),
            StringComparison.Ordinal);
        Assert.Empty(Check(
            Board($"{Visits}"),
            new ScrapeConfigFile("s") { ScrapeConfigs = [new("any") { MetricRelabelConfigs = [RelabelConfig.KeepUsedMetrics()] }] }));
    }

    [Fact]
    public void A_keep_list_of_nothing_is_refused()
    {
        Assert.StartsWith(
            "ART3012 at RelabelConfig.Regex: Job 'shop' keeps what the program uses, but no dashboard, variable or rule uses a metric of 'shop'",
            Only(Check(Board($"{Nodes}"), Job(RelabelConfig.KeepUsedMetrics()))),
            StringComparison.Ordinal);
        Assert.Empty(Check(Board($"{Nodes}"), Job(RelabelConfig.KeepUsedMetrics(Orders))));
    }

    [Fact]
    public void A_rule_that_nothing_records_is_refused()
    {
        Assert.Equal(
            "ART4004 at Query.0: A query of panel 'P' asks for 'job:orders:rate5m', which no rule file of the program records: " +
            "add the recording rule to a group of one.",
            Only(Check(Board($"{Rate}"))));
        Assert.Empty(Check(Board($"{Rate}"), Rules(Rate)));
    }

    [Fact]
    public void Each_environment_answers_for_itself()
    {
        var staging = new DeploymentEnvironment { Name = "staging" };
        var production = new DeploymentEnvironment { Name = "production" };
        Assert.StartsWith(
            "ART4004 ",
            Only(Check(Board($"{Rate}") with { Environment = staging }, Rules(Rate) with { Environment = production })),
            StringComparison.Ordinal);
        Assert.Empty(Check(Board($"{Rate}") with { Environment = staging }, Rules(Rate)));
    }

    [Fact]
    public void One_mistake_in_two_environments_is_one_finding() =>
        Assert.StartsWith(
            "ART4004 ",
            Only(Check(
                Board($"{Rate}") with { Environment = new() { Name = "staging" } },
                Board($"{Rate}") with { Environment = new() { Name = "production" } })),
            StringComparison.Ordinal);

    private static Dashboard Board(params Query[] queries) => new("Board")
    {
        Panels = [new TimeSeriesPanel("P") { Targets = [.. queries.Select(query => new PrometheusQuery(query))] }],
    };

    private static RuleFile Rules(params Rule[] rules) => new("r") { Groups = [new("g") { Rules = rules }] };

    private static ScrapeConfigFile Job(params RelabelConfig[] steps) =>
        new("s") { ScrapeConfigs = [new("shop") { Exporters = [Shop], MetricRelabelConfigs = steps }] };
}

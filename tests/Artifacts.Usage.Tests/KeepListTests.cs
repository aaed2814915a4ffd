using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Queries;

namespace Artifacts.Usage.Tests;

public sealed class KeepListTests
{
    private static readonly Exporter Shop = new("shop");
    private static readonly Exporter Workers = new("workers");
    private static readonly Counter Orders = new("orders_total") { Exporter = Shop };
    private static readonly Histogram Latency = new("latency_seconds") { Exporter = Shop };
    private static readonly Gauge Queue = new("queue_length") { Exporter = Workers };
    private static readonly Gauge Nodes = new("kube_node_info") { Exporter = new("kube-state-metrics") { IsExternal = true } };
    private static readonly Gauge Loose = new("loose");

    [Fact]
    public void A_list_has_what_its_job_exposes_and_somebody_uses()
    {
        var rule = new RecordingRule("job:latency:rate5m", $"sum(rate({Latency.Bucket}[5m]))");
        Artifact[] program =
        [
            Board($"rate({Orders}[5m]) / {Nodes} + {PrometheusMetrics.Up} + {Loose}"),
            Board($"{Queue}", $"{Orders}", $"{rule}"),
            new RuleFile("r")
            {
                Groups = [new("g") { Rules = [rule, new AlertingRule("A", $"rate({Latency.Count}[5m]) == 0")] }],
            },
            Job(Shop),
            Job(Workers),
            Job(Shop, Workers),
            Job(),
        ];
        Assert.Equal(
            [
                "latency_seconds_bucket|latency_seconds_count|orders_total",
                "queue_length",
                "latency_seconds_bucket|latency_seconds_count|orders_total|queue_length",
                "loose",
            ],
            Derived(program));
    }

    [Fact]
    public void Variables_annotations_and_other_kinds_of_panels_count()
    {
        var board = new Dashboard("B")
        {
            Variables = [DatasourceVariable.Prometheus, new QueryVariable("v", new LabelValues(Orders, new("job")))],
            Panels =
            [
                new Row("R") { Panels = [new HeatmapPanel("H") { Targets = [new PrometheusQuery(Latency.Bucket)] }] },
                new PluginPanel("other-panel", "O") { Targets = [new PrometheusQuery(Latency.Sum)] },
            ],
            Annotations = [new("restarts") { Target = new PrometheusQuery($"changes({Latency.Count}[1m])") }],
        };
        Assert.Equal(
            ["latency_seconds_bucket|latency_seconds_count|latency_seconds_sum|orders_total"], Derived([board, Job(Shop)]));
    }

    [Fact]
    public void What_is_asked_for_besides_is_kept_too() =>
        Assert.Equal(
            ["latency_seconds_bucket|latency_seconds_count|latency_seconds_sum|orders_total"],
            Derived(
            [
                Board($"{Orders}"),
                new ScrapeConfigFile("s")
                {
                    ScrapeConfigs = [new("shop") { Exporters = [Shop], MetricRelabelConfigs = [RelabelConfig.KeepUsedMetrics(Latency)] }],
                },
            ]));

    [Fact]
    public void Each_environment_has_its_own()
    {
        var staging = new DeploymentEnvironment { Name = "staging" };
        var production = new DeploymentEnvironment { Name = "production" };
        Assert.Equal(
            ["latency_seconds_count|orders_total", "latency_seconds_count", "latency_seconds_count|orders_total"],
            Derived(
            [
                Board($"{Orders}") with { Environment = staging },
                Board($"{Latency.Count}"),
                Job(Shop) with { Environment = staging },
                Job(Shop) with { Environment = production },
                Job(Shop),
            ]));
    }

    [Fact]
    public void Manifests_have_the_same_list_and_count_themselves()
    {
        var environment = new DeploymentEnvironment { Name = "production", Kubernetes = new() { Namespace = "n" } };
        var board = Board($"{Orders}") with { Environment = environment };
        var job = Job(Shop) with { Environment = environment };
        var manifests = environment.Manifests(board, job);
        Assert.Equal(["orders_total"], Derived([board, .. manifests]));
        Assert.Equal(["orders_total", "orders_total"], Derived([job, .. manifests]));
    }

    [Fact]
    public void What_needs_no_list_is_left_as_it_is()
    {
        Artifact[] program = [Board($"{Orders}"), new ScrapeConfigFile("s") { ScrapeConfigs = [new("shop") { Exporters = [Shop] }] }];
        var keepLists = new KeepLists(program);
        Assert.True(keepLists.AreEmpty);
        Assert.All(program, artifact => Assert.Same(artifact, keepLists.Derive(artifact)));
        Assert.Same(program[0], new KeepLists([program[0], Job(Shop)]).Derive(program[0]));
    }

    private static IEnumerable<string> Derived(IReadOnlyList<Artifact> program)
    {
        var keepLists = new KeepLists(program);
        return program
            .Select(keepLists.Derive)
            .SelectMany(ScrapeJobs.Of)
            .SelectMany(job => job.MetricRelabelConfigs)
            .Select(step => step.Regex!.Text);
    }

    private static Dashboard Board(params Query[] queries) => new("Board")
    {
        Panels = [new TimeSeriesPanel("P") { Targets = [.. queries.Select(query => new PrometheusQuery(query))] }],
    };

    private static ScrapeConfigFile Job(params Exporter[] exporters) => new("s")
    {
        ScrapeConfigs = [new("job") { Exporters = exporters, MetricRelabelConfigs = [RelabelConfig.KeepUsedMetrics()] }],
    };
}

using Artifacts.Grafana;
using Artifacts.Prometheus;
using Artifacts.Queries;
using YamlDotNet.RepresentationModel;

namespace Artifacts.Rendering.Tests.Prometheus;

public sealed class GatewayDefinitionTests
{
    public static TheoryData<string> Jobs => [.. GatewayProgram.Production.OfType<ScrapeConfigFile>()
        .Select(file => file.Name).Where(name => !name.EndsWith("-keep", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Both_files_have_the_same_job_but_for_the_keep_list(string name)
    {
        var everything = RenderedYaml.Read(GatewayProgram.Jobs(name)).At("scrape_configs", 0);
        var keeping = (YamlMappingNode)RenderedYaml.Read(GatewayProgram.Jobs(name + "-keep")).At("scrape_configs", 0);
        Assert.Equal(name, everything.At("job_name").String());
        Assert.True(keeping.Children.Remove("metric_relabel_configs"));
        Assert.Equal(everything, keeping);
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Targets_carry_cluster_namespace_and_pod(string name)
    {
        var steps = GatewayProgram.Jobs(name).ScrapeConfigs[0].RelabelConfigs;
        Assert.Superset(
            new HashSet<string> { "cluster", "namespace", "pod" },
            steps.Where(step => step.TargetLabel is not null).Select(step => step.TargetLabel!.Name).ToHashSet());
    }

    [Fact]
    public void The_gateways_targets_are_the_proxies_metrics_ports() => Assert.Equal(
        [
            "keep __meta_kubernetes_pod_label_app_kubernetes_io_managed_by=envoy-gateway",
            "drop __meta_kubernetes_pod_label_app_kubernetes_io_component=ratelimit",
            "keep __meta_kubernetes_pod_container_port_number=19001",
            "drop __meta_kubernetes_pod_phase=Failed|Succeeded",
        ],
        GatewayProgram.Jobs("ack-gateway").ScrapeConfigs[0].RelabelConfigs
            .Where(step => step.Action is RelabelAction.Keep or RelabelAction.Drop)
            .Select(step => $"{(step.Action is RelabelAction.Keep ? "keep" : "drop")} {step.SourceLabels[0]}={step.Regex}"));

    [Fact]
    public void Recorded_names_say_level_metric_and_operation() =>
        Assert.All(
            GatewayProgram.RuleFiles.SelectMany(file => file.Groups).SelectMany(group => group.Rules).OfType<RecordingRule>(),
            rule => Assert.Matches("^[a-z0-9_]+:[a-z0-9_]+:[a-z0-9_]+$", rule.Record));

    [Theory]
    [MemberData(nameof(Recordings))]
    public void What_is_recorded_is_asked_for_by_a_dashboard_or_another_rule(string name)
    {
        var users = GatewayProgram.Dashboards.SelectMany(Queries)
            .Concat(Rules.Where(rule => rule is not RecordingRule recording || recording.Record != name).Select(rule => rule.Expr))
            .Where(query => query.Operands.OfType<RecordingRule>().Any(recording => recording.Record == name));

        Assert.NotEmpty(users);
    }

    public static TheoryData<string> Recordings => [.. Rules.OfType<RecordingRule>().Select(rule => rule.Record).Distinct()];

    private static IEnumerable<Rule> Rules => GatewayProgram.RuleFiles.SelectMany(file => file.Groups).SelectMany(group => group.Rules);

    private static IEnumerable<Query> Queries(Dashboard dashboard) => dashboard.Panels.OfType<Row>().SelectMany(row => row.Panels)
        .OfType<DataPanel>().SelectMany(panel => panel.Targets).OfType<PrometheusQuery>().Select(target => target.Expr);
}

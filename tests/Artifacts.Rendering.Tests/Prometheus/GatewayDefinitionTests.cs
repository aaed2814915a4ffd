using System.Text.RegularExpressions;
using Artifacts.Grafana;
using Artifacts.Prometheus;
using Definitions.Envoy;
using Definitions.Gateway;
using YamlDotNet.RepresentationModel;

namespace Artifacts.Rendering.Tests.Prometheus;

public sealed class GatewayDefinitionTests
{
    // Names of labels look alike, and a recorded name has a colon.
    private static readonly Regex MetricName = new(
        @"(?<![a-z0-9_:])envoy_(?:server|cluster|http_downstream|listener|tcp)_[a-z0-9_]+\b(?!:)", RegexOptions.None, TimeSpan.FromMinutes(1));

    private static readonly string[] LabelNames =
        [EnvoyLabels.ClusterName.Name, EnvoyLabels.ListenerAddress.Name, EnvoyLabels.TcpPrefix.Name];

    [Fact]
    public void What_the_dashboard_and_the_rules_ask_for_is_kept()
    {
        var kept = KeepList.Split('|').ToHashSet();
        var queries = EnvoyClusters.Dashboard.Panels.OfType<Row>().SelectMany(row => row.Panels).OfType<DataPanel>().SelectMany(panel => panel.Targets)
            .OfType<PrometheusQuery>().Select(target => target.Expr.Text)
            .Concat(EnvoyClusters.Dashboard.Variables.OfType<QueryVariable>().Select(variable => ((LabelValues)variable.Query!).Metric.Text))
            .Concat(EnvoyRules.Rules.Groups.SelectMany(group => group.Rules).Select(rule => rule.Expr.Text));
        var asked = queries.SelectMany(query => MetricName.Matches(query)).Select(match => match.Value)
            .Where(name => !LabelNames.Contains(name)).ToHashSet();

        Assert.True(asked.Count > 15, string.Join(", ", asked));
        Assert.Subset(kept, asked);
    }

    [Fact]
    public void The_keep_list_is_one_sorted_line_of_whole_names()
    {
        Assert.Matches("^[a-z_|]+$", KeepList);
        Assert.Equal(KeepList.Split('|').Order(StringComparer.Ordinal), KeepList.Split('|'));
        Assert.Contains($"regex: {KeepList}\n", Yaml.Text(AckGateway.KeepList), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_files_have_the_same_job_but_for_the_keep_list()
    {
        var everything = Yaml.Read(AckGateway.Everything).At("scrape_configs", 0);
        var keeping = (YamlMappingNode)Yaml.Read(AckGateway.KeepList).At("scrape_configs", 0);
        Assert.Equal("ack-gateway", everything.At("job_name").String());
        Assert.True(keeping.Children.Remove("metric_relabel_configs"));
        Assert.Equal(everything, keeping);
    }

    [Fact]
    public void Targets_are_the_proxies_metrics_ports_and_carry_namespace_and_pod()
    {
        var steps = AckGateway.Everything.ScrapeConfigs[0].RelabelConfigs;
        Assert.Equal(
            [
                "keep __meta_kubernetes_pod_label_app_kubernetes_io_managed_by=envoy-gateway",
                "drop __meta_kubernetes_pod_label_app_kubernetes_io_component=ratelimit",
                "keep __meta_kubernetes_pod_container_port_number=19001",
                "drop __meta_kubernetes_pod_phase=Failed|Succeeded",
                "__meta_kubernetes_namespace -> namespace",
                "__meta_kubernetes_pod_name -> pod",
            ],
            steps.Select(step => (step.Action, step.SourceLabels[0].Name) switch
            {
                (RelabelAction.Keep, var source) => $"keep {source}={step.Regex}",
                (RelabelAction.Drop, var source) => $"drop {source}={step.Regex}",
                (_, var source) => $"{source} -> {step.TargetLabel}",
            }));
    }

    [Fact]
    public void Recorded_names_say_level_metric_and_operation() =>
        Assert.All(
            EnvoyRules.Rules.Groups.SelectMany(group => group.Rules).Cast<RecordingRule>(),
            rule => Assert.Matches("^[a-z_]+:[a-z0-9_]+:[a-z0-9_]+$", rule.Record));

    private static string KeepList =>
        Assert.Single(Assert.Single(AckGateway.KeepList.ScrapeConfigs).MetricRelabelConfigs).Regex!.Text;
}

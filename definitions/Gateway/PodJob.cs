using System.Globalization;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using Definitions.Envoy;

namespace Definitions.Gateway;

/// <summary>
/// A job that scrapes one port of some pods, and labels what they tell with cluster, namespace and pod. There are two
/// configurations of it to choose from, since a Prometheus has one job of a name.
/// </summary>
/// <param name="Name">The job's name; the files are called by it.</param>
public sealed record PodJob(string Name)
{
    /// <summary>The programs that answer at the port.</summary>
    public required IReadOnlyList<Exporter> Exporters { get; init; }

    /// <summary>The namespace that the pods are in.</summary>
    public required string Namespace { get; init; }

    /// <summary>Which of the namespace's pods it is.</summary>
    public required IReadOnlyList<RelabelConfig> Pods { get; init; }

    /// <summary>The port at which a container tells its metrics; discovery gives a target for each that it declares.</summary>
    public required int Port { get; init; }

    /// <summary>The path that is scraped.</summary>
    public required string MetricsPath { get; init; }

    /// <summary>Collects whatever the pods tell.</summary>
    /// <param name="environment">The cluster that they run in.</param>
    public ScrapeConfigFile Everything(GatewayEnvironment environment) => new(Name)
    {
        Environment = environment.Deployment,
        ScrapeConfigs = [Job(environment)],
    };

    /// <summary>Collects what dashboards and rules use.</summary>
    /// <param name="environment">The cluster that they run in.</param>
    public ScrapeConfigFile KeepUsed(GatewayEnvironment environment) => new($"{Name}-keep")
    {
        Environment = environment.Deployment,
        ScrapeConfigs = [Job(environment) with { MetricRelabelConfigs = [RelabelConfig.KeepUsedMetrics()] }],
    };

    private ScrapeConfig Job(GatewayEnvironment environment) => new(Name)
    {
        Exporters = Exporters,
        ScrapeInterval = "15s",
        MetricsPath = MetricsPath,
        Scheme = Scheme.Http,
        KubernetesSdConfigs = [new(KubernetesRole.Pod) { Namespaces = new() { Names = [Namespace] } }],
        RelabelConfigs =
        [
            .. Pods,
            RelabelConfig.Keep(KubernetesPodLabels.ContainerPortNumber, Port.ToString(CultureInfo.InvariantCulture)),

            // Pods that were evicted or have ended keep their address for a while.
            RelabelConfig.Drop(KubernetesPodLabels.Phase, "Failed|Succeeded"),
            new() { TargetLabel = EnvoyLabels.Cluster, Replacement = environment.Cluster },
            RelabelConfig.Copy(KubernetesPodLabels.Namespace, EnvoyLabels.Namespace),
            RelabelConfig.Copy(KubernetesPodLabels.Name, EnvoyLabels.Pod),
        ],
    };
}

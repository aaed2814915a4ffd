using Artifacts.Prometheus;
using Definitions.Envoy;

namespace Definitions.Gateway;

/// <summary>
/// How the proxies of ACK's Gateway with Inference Extension are scraped: two configurations to choose from, since a
/// Prometheus has one job of a name.
/// </summary>
public static class AckGateway
{
    /// <summary>The port at which a proxy's container tells its metrics; the others that it declares tell none.</summary>
    private const string MetricsPort = "19001";

    /// <summary>Collects whatever the proxies tell.</summary>
    public static ScrapeConfigFile Everything(GatewayEnvironment environment) => new("ack-gateway")
    {
        Environment = environment.Deployment,
        ScrapeConfigs = [Job(environment)],
    };

    /// <summary>Collects what dashboards and rules use.</summary>
    public static ScrapeConfigFile KeepUsed(GatewayEnvironment environment) => new("ack-gateway-keep")
    {
        Environment = environment.Deployment,
        ScrapeConfigs = [Job(environment) with { MetricRelabelConfigs = [RelabelConfig.KeepUsedMetrics()] }],
    };

    private static ScrapeConfig Job(GatewayEnvironment environment) => new("ack-gateway")
    {
        Exporters = [EnvoyMetrics.Exporter],
        ScrapeInterval = "15s",
        MetricsPath = "/stats/prometheus",
        Scheme = Scheme.Http,
        KubernetesSdConfigs = [new(KubernetesRole.Pod) { Namespaces = new() { Names = ["envoy-gateway-system"] } }],
        RelabelConfigs =
        [
            RelabelConfig.Keep(KubernetesPodLabels.PodLabel("app.kubernetes.io/managed-by"), "envoy-gateway"),

            // The rate limiter is managed by the gateway, too, and answers at the same port with metrics of its own.
            RelabelConfig.Drop(KubernetesPodLabels.PodLabel("app.kubernetes.io/component"), "ratelimit"),
            RelabelConfig.Keep(KubernetesPodLabels.ContainerPortNumber, MetricsPort),

            // Pods that were evicted or have ended keep their address for a while.
            RelabelConfig.Drop(KubernetesPodLabels.Phase, "Failed|Succeeded"),
            new() { TargetLabel = EnvoyLabels.Cluster, Replacement = environment.Cluster },
            RelabelConfig.Copy(KubernetesPodLabels.Namespace, EnvoyLabels.Namespace),
            RelabelConfig.Copy(KubernetesPodLabels.Name, EnvoyLabels.Pod),
        ],
    };
}

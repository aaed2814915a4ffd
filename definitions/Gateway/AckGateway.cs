using Artifacts;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using Definitions.Envoy;
using static Definitions.Envoy.EnvoyMetrics;

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
    [Artifact]
    public static ScrapeConfigFile Everything => new("ack-gateway") { ScrapeConfigs = [Job] };

    /// <summary>Collects what dashboards and rules use.</summary>
    [Artifact]
    public static ScrapeConfigFile KeepList => new("ack-gateway-keep")
    {
        ScrapeConfigs = [Job with { MetricRelabelConfigs = [RelabelConfig.KeepMetrics([.. Kept])] }],
    };

    private static ScrapeConfig Job => new("ack-gateway")
    {
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
            RelabelConfig.Copy(KubernetesPodLabels.Namespace, EnvoyLabels.Namespace),
            RelabelConfig.Copy(KubernetesPodLabels.Name, EnvoyLabels.Pod),
        ],
    };

    private static IEnumerable<IMetricSeries> Kept =>
    [
        ServerLive, ServerUptime, ServerMemoryAllocated, ServerMemoryHeapSize,
        ClusterMembershipTotal, ClusterMembershipHealthy, ClusterMembershipDegraded, ClusterMembershipExcluded,
        ClusterOutlierDetectionEjectionsActive,
        ClusterUpstreamCxActive, ClusterUpstreamCxTotal, ClusterUpstreamCxRxBytesTotal, ClusterUpstreamCxTxBytesTotal,
        ClusterUpstreamRqTotal, ClusterUpstreamRqXx, ClusterUpstreamRqTime.Bucket,
        HttpDownstreamCxTotal, HttpDownstreamCxRxBytesTotal, HttpDownstreamCxTxBytesTotal,
        HttpDownstreamRqTotal, HttpDownstreamRqTime.Bucket,
        TcpDownstreamCxTotal, TcpDownstreamCxRxBytesTotal, TcpDownstreamCxTxBytesTotal,
        ListenerDownstreamCxActive, ListenerSslCertificateExpirationUnixTimeSeconds,
    ];
}

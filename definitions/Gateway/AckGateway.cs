using Artifacts.Prometheus;
using Definitions.Envoy;
using Definitions.GenAi;

namespace Definitions.Gateway;

/// <summary>How the proxies of ACK's Gateway with Inference Extension are scraped.</summary>
public static class AckGateway
{
    /// <summary>The job.</summary>
    public static PodJob Job { get; } = new("ack-gateway")
    {
        // The telemetry plugin answers with the proxy's own metrics.
        Exporters = [EnvoyMetrics.Exporter, GenAiMetrics.Exporter],
        Namespace = "envoy-gateway-system",
        Pods =
        [
            RelabelConfig.Keep(KubernetesPodLabels.PodLabel("app.kubernetes.io/managed-by"), "envoy-gateway"),

            // The rate limiter is managed by the gateway, too, and answers at the same port with metrics of its own.
            RelabelConfig.Drop(KubernetesPodLabels.PodLabel("app.kubernetes.io/component"), "ratelimit"),
        ],
        Port = 19001,
        MetricsPath = "/stats/prometheus",
    };
}

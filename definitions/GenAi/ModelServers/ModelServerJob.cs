using Artifacts.Prometheus;
using Definitions.Gateway;

namespace Definitions.GenAi.ModelServers;

/// <summary>How the servers that run models are scraped.</summary>
public static class ModelServerJob
{
    /// <summary>The job.</summary>
    /// <param name="environment">The cluster that the servers run in.</param>
    public static PodJob In(GatewayEnvironment environment) => new("model-servers")
    {
        Exporters = [VllmMetrics.Exporter],
        Namespace = environment.GenAi.Namespace,
        Pods = [RelabelConfig.Keep(KubernetesPodLabels.PodLabel("app.kubernetes.io/component"), "model-server")],
        Port = 8000,
        MetricsPath = "/metrics",
    };
}

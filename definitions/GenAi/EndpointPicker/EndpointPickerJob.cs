using Artifacts.Prometheus;
using Definitions.Gateway;

namespace Definitions.GenAi.EndpointPicker;

/// <summary>How the endpoint pickers of inference pools are scraped.</summary>
/// <remarks>
/// The picker's metrics endpoint asks for a token by default and answers 401 to this job. Either start it with
/// <c>--metrics-endpoint-auth=false</c> and let a NetworkPolicy say who may reach port 9090, or add an
/// <c>authorization</c> with a service account's token to the job, whose ClusterRole allows <c>get</c> on the
/// non-resource URL <c>/metrics</c>.
/// </remarks>
public static class EndpointPickerJob
{
    /// <summary>The job.</summary>
    /// <param name="environment">The cluster that the pickers run in.</param>
    public static PodJob In(GatewayEnvironment environment) => new("endpoint-picker")
    {
        Exporters = [EndpointPickerMetrics.Exporter],
        Namespace = environment.GenAi.Namespace,
        Pods = [RelabelConfig.Keep(KubernetesPodLabels.PodLabel("app.kubernetes.io/component"), "endpoint-picker")],

        // The others that it declares are for the proxies and for health checks.
        Port = 9090,
        MetricsPath = "/metrics",
    };
}

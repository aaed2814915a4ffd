using Artifacts.Metrics;
using static Definitions.Envoy.EnvoyLabels;

namespace Definitions.Kubernetes;

/// <summary>
/// What kube-state-metrics tells of the gateway's pods. Whoever runs the cluster scrapes it already, with its labels honored:
/// <c>namespace</c> and <c>pod</c> are those of the pod that a series is about.
/// </summary>
public static class KubeStateMetrics
{
    /// <summary>The container of a pod.</summary>
    public static readonly Label Container = new("container");

    /// <summary>Of what a limit is, <c>memory</c> or <c>cpu</c>.</summary>
    public static readonly Label Resource = new("resource");

    private static readonly Exporter Exporter = new("kube-state-metrics") { IsExternal = true };

    public static readonly Gauge PodContainerResourceLimits = new("kube_pod_container_resource_limits")
    {
        Exporter = Exporter,
        Help = "How much of a resource a container may use: bytes of memory, cores of CPU.",
        Labels = [Namespace, Pod, Container, Resource, new("unit")],
    };

    public static readonly Counter PodContainerStatusRestartsTotal = new("kube_pod_container_status_restarts_total")
    {
        Exporter = Exporter,
        Help = "How often a container was started again.",
        Labels = [Namespace, Pod, Container],
    };
}

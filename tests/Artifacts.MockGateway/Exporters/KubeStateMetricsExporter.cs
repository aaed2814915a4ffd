using Artifacts.MockGateway.Exposition;
using Artifacts.MockGateway.Simulation;
using static Artifacts.MockGateway.Exposition.MetricType;

namespace Artifacts.MockGateway.Exporters;

/// <summary>What Kubernetes says of the containers of all played pods.</summary>
internal sealed class KubeStateMetricsExporter : IExporter
{
    private const double Gibibyte = 1024 * 1024 * 1024;

    private readonly List<(LabelSet Labels, double Memory, double Cores, int Restarts)> _containers =
    [
        .. PodNames.Proxies.SelectMany((pod, number) => new[]
        {
            (Of(Cast.GatewayNamespace, pod, "envoy"), Cast.ProxyMemoryLimit, 2.0, number == 2 ? 1 : 0),
            (Of(Cast.GatewayNamespace, pod, "shutdown-manager"), Gibibyte / 16, 0.1, 0),
        }),
        .. PodNames.EndpointPickers.Select(pod => (Of(Cast.InferenceNamespace, pod, "epp"), Gibibyte, 1.0, 0)),
        .. PodNames.ModelServers.Select((pod, number) => (Of(Cast.InferenceNamespace, pod, "vllm"), 48 * Gibibyte, 12.0, number == 3 ? 2 : 0)),
    ];

    public string Text()
    {
        var writer = new ExpositionWriter();
        writer.Family("kube_pod_container_resource_limits", Gauge, "What a container may use at most.");
        foreach (var (labels, memory, cores, _) in _containers)
        {
            writer.Sample(labels.With(("resource", "memory"), ("unit", "byte")), memory);
            writer.Sample(labels.With(("resource", "cpu"), ("unit", "core")), cores);
        }

        writer.Family("kube_pod_container_status_restarts_total", Counter, "How often a container has been started again.");
        _containers.ForEach(container => writer.Sample(container.Labels, container.Restarts));
        return writer.ToString();
    }

    private static LabelSet Of(string @namespace, string pod, string container) =>
        LabelSet.Of(("namespace", @namespace), ("pod", pod), ("container", container));
}

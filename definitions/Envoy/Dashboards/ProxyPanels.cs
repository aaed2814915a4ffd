using Artifacts.Grafana;
using Definitions.Envoy.Rules;
using Definitions.Gateway;
using Definitions.Kubernetes;
using static Definitions.Envoy.Dashboards.ProxyChoice;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyServerMetrics;
using static Definitions.Gateway.Panels;

namespace Definitions.Envoy.Dashboards;

/// <summary>Each proxy as a program that runs somewhere.</summary>
internal static class ProxyPanels
{
    /// <summary>The graphs, three a line.</summary>
    /// <param name="thresholds">Where alerts begin.</param>
    public static IEnumerable<Panel> All(Thresholds thresholds) => new[]
    {
        Graph(
            "Memory of its limit",
            $"The share of its memory limit that each proxy has allocated: the {Most} with the most. At the limit it is killed.",
            FieldUnit.PercentUnit,
            Target(Highest(Of(ServerRecordings.MemoryOfLimit)), Pod))
            .WithLimit(thresholds.MemoryOfLimit) with
        {
            AxisSoftMax = 1,
        },
        Graph(
            "Connections",
            $"Open connections of each proxy, of all listeners together: the {Most} with the most.",
            FieldUnit.Short,
            Target(Highest(Of(ServerTotalConnections)), Pod)),
        Graph(
            "Restarts",
            "How often each proxy's container was started again in the hour before.",
            FieldUnit.Short,
            Target(
                $"sum by ({Pod}) (increase({Of(KubeStateMetrics.PodContainerStatusRestartsTotal, $"{KubeStateMetrics.Container}=\"{ServerRecordings.Container}\"")}[1h])) and on ({Pod}) {Of(ServerLive)}",
                Pod)),
    }
    .Select(graph => graph with { Width = 8 });
}

using Artifacts.Grafana;
using Definitions.Gateway;
using static Definitions.Envoy.Dashboards.ChosenClusters;
using static Definitions.Envoy.EnvoyClusterMetrics;
using static Definitions.Envoy.EnvoyServerMetrics;

namespace Definitions.Envoy.Dashboards;

/// <summary>The numbers at the top: how the proxies are, and whether anything is wrong with the chosen clusters.</summary>
internal static class ClusterNumbers
{
    /// <summary>The numbers, as wide as the dashboard.</summary>
    /// <param name="environment">The cluster of Kubernetes.</param>
    public static IEnumerable<Panel> All(GatewayEnvironment environment) =>
    [
        new GaugePanel("Live servers")
        {
            Description = $"Proxies that take requests, of {environment.ProxyReplicas}: neither draining nor shutting down.",
            Width = 4,
            Height = 5,
            Min = 0,
            Max = environment.ProxyReplicas,
            Thresholds = new([new(Palette.Bad), new(Palette.Good, environment.ProxyReplicas)]),
            Targets = [new PrometheusQuery($"sum({ServerLive})") { LegendFormat = "live", Instant = true }],
        },
        Panels.Number("Average uptime", "How long proxies have been running; a drop means restarts.", FieldUnit.Seconds, $"avg({ServerUptime})") with
        {
            GraphMode = BigValueGraphMode.None,
        },
        Panels.Number("Allocated memory", "Memory in use, all proxies together.", FieldUnit.BytesIEC, $"sum({ServerMemoryAllocated})"),
        Panels.Number(
            "Heap size", "Memory reserved for the heap, in use or free, all proxies together.", FieldUnit.BytesIEC, $"sum({ServerMemoryHeapSize})"),
        Panels.Number(
            "Unhealthy clusters",
            "Chosen clusters of which a proxy sees at least one endpoint that isn't healthy.",
            FieldUnit.None,
            $"sum({Worst(Unhealthy)} > bool 0)") with
        {
            Thresholds = new([new(Palette.Good), new(Palette.Warning, 1)]),
        },
        Panels.Number(
            "Cluster state",
            "Healthy if every proxy sees every endpoint of the chosen clusters healthy, down if a cluster has no healthy endpoint to one of them.",
            FieldUnit.None,
            $"min(({Of(ClusterMembershipHealthy)} > bool 0) * (1 + ({Of(ClusterMembershipHealthy)} == bool {Of(ClusterMembershipTotal)})))") with
        {
            GraphMode = BigValueGraphMode.None,
            ColorMode = BigValueColorMode.Background,
            Mappings = [new ValueMap([new("2", "Healthy", Palette.Good), new("1", "Unhealthy", Palette.Warning), new("0", "Down", Palette.Bad)])],
        },
    ];
}

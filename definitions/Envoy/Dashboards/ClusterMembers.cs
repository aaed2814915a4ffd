using Artifacts.Grafana;
using Artifacts.Metrics;
using Definitions.Gateway;
using static Definitions.Envoy.Dashboards.ChosenClusters;
using static Definitions.Envoy.EnvoyClusterMetrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Gateway.Panels;

namespace Definitions.Envoy.Dashboards;

/// <summary>How the endpoints of the chosen clusters are.</summary>
internal static class ClusterMembers
{
    private static readonly (string Title, Gauge Metric, string What)[] States =
    [
        ("Ejected", ClusterOutlierDetectionEjectionsActive, "get no requests because they failed too often"),
        ("Degraded", ClusterMembershipDegraded, "say they are degraded: they get requests when too few healthy ones are left"),
        ("Excluded", ClusterMembershipExcluded, "don't count yet, because their first health check is still to come"),
    ];

    /// <summary>All endpoints together, and those that are somehow special.</summary>
    public static IEnumerable<Panel> All =>
    [
        Graph(
            "Members by health",
            "Endpoints of all chosen clusters together, each cluster as the proxy sees it that sees it worst.",
            FieldUnit.Short,
            Target($"sum({Fewest(Of(ClusterMembershipHealthy))})", "healthy"),
            Target($"sum({Worst(Unhealthy)})", "unhealthy"))
            .Colored(("healthy", Palette.Good), ("unhealthy", Palette.Bad)) with
        {
            Width = 24,
            Stacking = new(StackingMode.Normal),
        },
        .. States.Select(state => Graph(
            state.Title,
            $"Endpoints of each cluster that {state.What}.",
            FieldUnit.Short,
            Target(Worst(Of(state.Metric)), ClusterName)) with
        {
            Width = 8,
        }),
    ];
}

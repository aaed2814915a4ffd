using Artifacts.Grafana;
using Artifacts.Queries;
using Definitions.Envoy.Rules;
using Definitions.Gateway;
using static Definitions.Envoy.Dashboards.ProxyChoice;
using static Definitions.Envoy.EnvoyClusterMetrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Gateway.Panels;

namespace Definitions.Envoy.Dashboards;

/// <summary>The endpoints of all clusters together.</summary>
/// <remarks>
/// Every proxy counts the same endpoints, so adding up proxies would count them several times: each cluster counts as the
/// proxy sees it that sees the fewest.
/// </remarks>
internal static class EndpointPanels
{
    private static Query Healthy => $"sum(min by ({Namespace}, {ClusterName}) ({Of(ClusterMembershipHealthy)}))";

    private static Query Members => $"sum(max by ({Namespace}, {ClusterName}) ({Of(ClusterMembershipTotal)}))";

    /// <summary>Four numbers, and the clusters that are least healthy.</summary>
    /// <param name="thresholds">Where alerts begin.</param>
    public static IEnumerable<Panel> All(Thresholds thresholds) =>
    [
        Number(
            "Endpoint health",
            "The share of all endpoints that are healthy; alerts are about the share in each cluster.",
            FieldUnit.PercentUnit,
            $"{Healthy} / ({Members} > 0)") with
        {
            Width = 3,
            Height = 8,
            Thresholds = new([new(Palette.Bad), new(Palette.Warning, thresholds.HealthyEndpoints), new(Palette.Good, 1)]),
        },
        Count("Total endpoints", "Endpoints of all clusters.", Members),
        Count("Healthy endpoints", "Endpoints that are healthy.", Healthy),
        Count("Unhealthy endpoints", "Endpoints that aren't healthy.", $"{Members} - {Healthy}") with
        {
            Thresholds = new([new(Palette.Good), new(Palette.Warning, 1)]),
        },
        Graph(
            "Least healthy clusters",
            $"The share of each cluster's endpoints that are healthy: the {Most} clusters with the least.",
            FieldUnit.PercentUnit,
            Target(Lowest(Of(UpstreamRecordings.HealthyRatio)), ClusterName))
            .WithLowerLimit(thresholds.HealthyEndpoints) with
        {
            AxisSoftMax = 1,
            DataLinks = [GatewayDashboards.ToCluster],
        },
    ];

    private static StatPanel Count(string title, string description, Query expr) => Number(title, description, FieldUnit.None, expr) with
    {
        Width = 3,
        Height = 8,
    };
}

using Artifacts.Grafana;
using Definitions.Gateway;

namespace Definitions.Envoy.Dashboards;

/// <summary>
/// What the gateway's clusters do. A cluster is a set of endpoints: as a rule one target of a route, such as the first
/// backend of an HTTPRoute's first rule.
/// </summary>
public static class EnvoyClusters
{
    /// <summary>The dashboard of a cluster of Kubernetes.</summary>
    /// <param name="environment">The cluster of Kubernetes.</param>
    public static Dashboard In(GatewayEnvironment environment) => new("Envoy Clusters")
    {
        Environment = environment.Deployment,
        Uid = GatewayDashboards.EnvoyClusters,
        Description = "Connections, requests, latency and health of the gateway's upstream clusters, by the route that leads to them.",
        Tags = ["envoy", "gateway"],
        GraphTooltip = DashboardCursorSync.Crosshair,
        Time = new("now-1h", "now"),
        Refresh = "30s",
        Links = GatewayDashboards.LinksFrom(GatewayDashboards.EnvoyClusters),
        Variables = ClusterChoice.Variables(environment),
        Panels =
        [
            new Row("Overview") { Panels = [.. ClusterNumbers.All(environment), .. ClusterLoad.Graphs, .. ClusterLoad.Responses] },
            new Row("Failures") { Panels = [.. ClusterFailures.All(environment.Thresholds)] },
            new Row("Cluster membership") { Collapsed = true, Panels = [.. ClusterMembers.All] },
        ],
    };
}

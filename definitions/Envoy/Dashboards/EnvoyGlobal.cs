using Artifacts.Grafana;
using Definitions.Gateway;

namespace Definitions.Envoy.Dashboards;

/// <summary>
/// The gateway as a whole: its proxies, what clients ask of them, what they ask of clusters, and whether that goes well.
/// </summary>
/// <remarks>Wide looks need cheap queries: rates are recorded beforehand, over five minutes.</remarks>
public static class EnvoyGlobal
{
    /// <summary>The dashboard of a cluster of Kubernetes.</summary>
    /// <param name="environment">The cluster of Kubernetes.</param>
    public static Dashboard In(GatewayEnvironment environment) => new("Envoy Global")
    {
        Environment = environment.Deployment,
        Uid = GatewayDashboards.EnvoyGlobal,
        Description = "The gateway's proxies, their clients and the clusters behind them: load, latency, failures, endpoints and certificates.",
        Tags = ["envoy", "gateway"],
        GraphTooltip = DashboardCursorSync.Crosshair,
        Time = new("now-6h", "now"),
        Refresh = "1m",
        Links = GatewayDashboards.LinksFrom(GatewayDashboards.EnvoyGlobal),
        Variables = ProxyChoice.Variables(environment),
        Panels =
        [
            new Row("Overview") { Panels = [.. GlobalNumbers.All(environment)] },
            new Row("Proxies") { Panels = [.. ProxyPanels.All(environment.Thresholds)] },
            new Row("Downstream") { Panels = [.. DownstreamPanels.All] },
            new Row("Upstream") { Panels = [.. UpstreamPanels.All(environment.Thresholds)] },
            new Row("Response codes") { Panels = [.. ResponsePanels.All] },
            new Row("Total") { Panels = [.. EndpointPanels.All(environment.Thresholds)] },
            new Row("TLS") { Panels = [.. TlsPanels.All(environment.Thresholds)] },
        ],
    };
}

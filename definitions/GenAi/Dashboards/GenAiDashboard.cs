using Artifacts.Grafana;
using Definitions.Gateway;
using Definitions.GenAi.Rules;

namespace Definitions.GenAi.Dashboards;

/// <summary>
/// How the cluster serves models: what clients get, whether that is what they were promised, and what pools and servers have
/// to do for it.
/// </summary>
public static class GenAiDashboard
{
    /// <summary>The dashboard of a cluster.</summary>
    /// <param name="environment">The cluster.</param>
    /// <param name="metrics">What the proxies tell.</param>
    /// <param name="recordings">What has been computed of it beforehand.</param>
    public static Dashboard In(GatewayEnvironment environment, GenAiMetrics metrics, GenAiRecordings recordings)
    {
        var variables = new GenAiVariables(environment, metrics);
        var requests = new RequestPanels(environment.GenAi.Objectives, metrics, recordings, variables.Models);
        var objectives = new ObjectivePanels(environment.GenAi.Objectives, recordings, variables.Models);
        var latency = new LatencyPanels(environment.GenAi.Objectives, metrics, recordings, variables.Models);
        var tokens = new TokenPanels(metrics, recordings, variables.Models);
        var pools = new PoolPanels(environment.GenAi, variables.Servers);
        var servers = new ServerPanels(environment.GenAi.Objectives, variables.Servers);

        return new("ACK Gateway GenAI")
        {
            Environment = environment.Deployment,
            Uid = GatewayDashboards.GenAi,
            Description = "Requests to models through the gateway: latency, tokens, errors and objectives, and the pools and servers behind them.",
            Tags = ["genai", "gateway"],
            GraphTooltip = DashboardCursorSync.Crosshair,
            Time = new("now-1h", "now"),
            Refresh = "30s",
            Links = GatewayDashboards.LinksFrom(GatewayDashboards.GenAi),
            Variables = variables.All,
            Panels =
            [
                new Row("Overview") { Panels = [.. requests.Numbers, .. latency.Numbers, tokens.Number, pools.Number] },
                new Row("Objectives") { Panels = [.. objectives.All] },
                new Row("Requests") { Panels = [.. requests.Graphs] },
                new Row("Latency") { Panels = [.. latency.Graphs] },
                new Row("Tokens") { Panels = [.. tokens.Graphs] },
                new Row("Inference pools") { Panels = [.. pools.Graphs] },
                new Row("Model servers") { Panels = [.. servers.Graphs] },
            ],
        };
    }
}

using Artifacts.Prometheus;
using Definitions.Gateway;

namespace Definitions.Envoy.Rules;

/// <summary>The rules about proxies: what dashboards and alerts ask again and again, computed beforehand, and the alerts.</summary>
public static class EnvoyRules
{
    /// <summary>The rules of a cluster.</summary>
    /// <param name="environment">The cluster.</param>
    public static RuleFile In(GatewayEnvironment environment) => new("envoy")
    {
        Environment = environment.Deployment,
        Groups =
        [
            new("envoy-servers") { Rules = ServerRecordings.All },
            new("envoy-downstream") { Rules = DownstreamRecordings.All },
            new("envoy-upstream") { Rules = UpstreamRecordings.All },
            new("envoy-server-alerts") { Rules = [.. ServerAlerts.In(environment)] },
            new("envoy-downstream-alerts") { Rules = [.. DownstreamAlerts.In(environment)] },
            new("envoy-upstream-alerts") { Rules = [.. UpstreamAlerts.In(environment)] },
        ],
    };
}

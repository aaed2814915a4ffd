using Artifacts.Prometheus;
using Artifacts.Queries;
using Definitions.Gateway;
using static Definitions.Envoy.EnvoyClusterMetrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Gateway.GatewayAlerts;

namespace Definitions.Envoy.Rules;

/// <summary>What is wrong with a cluster, a set of endpoints that proxies send requests to.</summary>
public static class UpstreamAlerts
{
    private static readonly string Which = Value(ClusterName);

    /// <summary>The alerts of a cluster of Kubernetes, each about clusters of Envoy.</summary>
    /// <param name="environment">The cluster of Kubernetes.</param>
    public static IEnumerable<AlertingRule> In(GatewayEnvironment environment) => [.. Responses(environment), .. Endpoints(environment)];

    private static IEnumerable<AlertingRule> Responses(GatewayEnvironment environment)
    {
        var thresholds = environment.Thresholds;
        return
        [
            environment.Alert(
                "EnvoyUpstreamErrors",
                Warning,
                "5m",
                Exceeds(UpstreamRecordings.ErrorRatio, thresholds.ErrorRatio, UpstreamRecordings.Requests, thresholds.RequestFloor),
                $"{Which} fails {{{{ $value | humanizePercentage }}}} of its requests.",
                $"More than {Percent(thresholds.ErrorRatio)} of the cluster's responses have been 5xx for 5 minutes."),
            environment.Alert(
                "EnvoyRequestTimeouts",
                Warning,
                "5m",
                Exceeds(UpstreamRecordings.TimeoutRatio, thresholds.TimeoutRatio, UpstreamRecordings.Requests, thresholds.RequestFloor),
                $"{Which} lets {{{{ $value | humanizePercentage }}}} of its requests time out.",
                $"More than {Percent(thresholds.TimeoutRatio)} of the requests to the cluster have got no response in time for 5 minutes; clients get 504."),
            environment.Alert(
                "EnvoyConnectFailures",
                Warning,
                "5m",
                Exceeds(UpstreamRecordings.ConnectFailureRatio, thresholds.ConnectFailureRatio, UpstreamRecordings.Connections, thresholds.ConnectionFloor),
                $"{{{{ $value | humanizePercentage }}}} of the connections to {Which} fail.",
                $"More than {Percent(thresholds.ConnectFailureRatio)} of new connections to the cluster have been refused or not open in time for 5 minutes."),
        ];
    }

    private static IEnumerable<AlertingRule> Endpoints(GatewayEnvironment environment)
    {
        var thresholds = environment.Thresholds;
        return
        [
            // Endpoints that aren't ready leave the cluster, so one without any endpoint is the usual outage.
            environment.Alert(
                "EnvoyNoHealthyEndpoints",
                Critical,
                "2m",
                $"min by ({Namespace}, {ClusterName}) ({ClusterMembershipHealthy}) == 0",
                $"{Which} has no healthy endpoint.",
                "For 2 minutes at least one proxy has had nowhere to send the cluster's requests; clients get 503."),
            environment.Alert(
                "EnvoyEndpointsUnhealthy",
                Warning,
                "5m",
                $"{UpstreamRecordings.HealthyRatio} < {thresholds.HealthyEndpoints}",
                $"Only {{{{ $value | humanizePercentage }}}} of the endpoints of {Which} are healthy.",
                $"Fewer than {Percent(thresholds.HealthyEndpoints)} of them have been healthy for 5 minutes, seen from the proxy that sees the fewest. The rest have their load, too."),
            environment.Alert(
                "EnvoyOutlierEjections",
                Warning,
                "5m",
                $"max by ({Namespace}, {ClusterName}) (avg_over_time({ClusterOutlierDetectionEjectionsActive}[10m]) / ({ClusterMembershipTotal} > 0)) > {thresholds.EjectedEndpoints}",
                $"{{{{ $value | humanizePercentage }}}} of the endpoints of {Which} are ejected.",
                $"On average over 10 minutes, more than {Percent(thresholds.EjectedEndpoints)} of the cluster's endpoints got no requests because they failed too often: one ejection heals, this one comes again."),
        ];
    }

    // A share of very few says nothing.
    private static Query Exceeds(RecordingRule share, double limit, RecordingRule whole, double floor) =>
        $"""
        {share} > {limit}
          and {whole} >= {floor}
        """;
}

using System.Globalization;
using Artifacts.Prometheus;
using Artifacts.Queries;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyMetrics;

namespace Definitions.Gateway;

/// <summary>What dashboards and alerts ask again and again of the gateway's clusters, computed beforehand.</summary>
public static class EnvoyRules
{
    private static readonly double[] Quantiles = [0.5, 0.9, 0.99];

    private static readonly RecordingRule RequestsByClass = new(
        "envoy_cluster_name_envoy_response_code_class:envoy_cluster_upstream_rq_xx:rate5m",
        $"sum by ({ClusterName}, {ResponseCodeClass}) ({Rate(ClusterUpstreamRqXx)})");

    private static readonly RecordingRule LatencyBuckets = new(
        "envoy_cluster_name_le:envoy_cluster_upstream_rq_time_bucket:rate5m",
        $"sum by ({ClusterName}, {PrometheusLabels.Le}) ({Rate(ClusterUpstreamRqTime.Bucket)})");

    /// <summary>The rules of a cluster.</summary>
    public static RuleFile In(GatewayEnvironment environment) => new("envoy")
    {
        Environment = environment.Deployment,
        Groups = [Requests, Latency, Traffic, Endpoints],
    };

    private static RuleGroup Requests => new("envoy-cluster-requests")
    {
        Rules =
        [
            new RecordingRule("envoy_cluster_name:envoy_cluster_upstream_rq:rate5m", PerCluster(Rate(ClusterUpstreamRqTotal))),
            RequestsByClass,

            // A class has no series before its first response: without errors the ratio is 0, without traffic there is none.
            new RecordingRule(
                "envoy_cluster_name:envoy_cluster_upstream_rq_5xx:ratio_rate5m",
                $"""
                ({PerCluster($"{RequestsByClass}{{{ResponseCodeClass}=\"5\"}}")} or 0 * {PerCluster(RequestsByClass)})
                  / ({PerCluster(RequestsByClass)} > 0)
                """),
        ],
    };

    private static RuleGroup Latency => new("envoy-cluster-latency")
    {
        Rules = [LatencyBuckets, .. Quantiles.Select(LatencyAt)],
    };

    private static RuleGroup Traffic => new("envoy-traffic")
    {
        Rules =
        [
            new RecordingRule("envoy_cluster_name:envoy_cluster_upstream_cx_rx_bytes:rate5m", PerCluster(Rate(ClusterUpstreamCxRxBytesTotal))),
            new RecordingRule("envoy_cluster_name:envoy_cluster_upstream_cx_tx_bytes:rate5m", PerCluster(Rate(ClusterUpstreamCxTxBytesTotal))),
            new RecordingRule("namespace_pod:envoy_http_downstream_rq:rate5m", PerProxy(Rate(FromClients(HttpDownstreamRqTotal)))),
            new RecordingRule("namespace_pod:envoy_http_downstream_cx_rx_bytes:rate5m", PerProxy(Rate(FromClients(HttpDownstreamCxRxBytesTotal)))),
            new RecordingRule("namespace_pod:envoy_http_downstream_cx_tx_bytes:rate5m", PerProxy(Rate(FromClients(HttpDownstreamCxTxBytesTotal)))),
        ],
    };

    private static RuleGroup Endpoints => new("envoy-cluster-endpoints")
    {
        Rules =
        [
            // Every proxy sees the same endpoints: the one that sees the fewest healthy decides.
            new RecordingRule(
                "envoy_cluster_name:envoy_cluster_membership_healthy:ratio",
                $"min by ({ClusterName}) ({ClusterMembershipHealthy} / ({ClusterMembershipTotal} > 0))"),
        ],
    };

    // In milliseconds, like the histogram.
    private static RecordingRule LatencyAt(double quantile) => new(
        "envoy_cluster_name:envoy_cluster_upstream_rq_time:histogram_quantile_rate5m",
        $"histogram_quantile({quantile}, {LatencyBuckets})")
    {
        Labels = [new(PrometheusLabels.Quantile, quantile.ToString(CultureInfo.InvariantCulture))],
    };

    // Envoy's own listeners (readiness, statistics) have other prefixes.
    private static Query FromClients(Query metric) => $"{metric}{{{HttpConnManagerPrefix}=~\"https?-.+\"}}";

    private static Query Rate(Query counter) => $"rate({counter}[5m])";

    private static Query PerProxy(Query series) => $"sum by ({Namespace}, {Pod}) ({series})";

    private static Query PerCluster(Query series) => $"sum by ({ClusterName}) ({series})";
}

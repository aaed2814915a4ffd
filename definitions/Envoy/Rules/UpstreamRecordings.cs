using Artifacts.Prometheus;
using Artifacts.Queries;
using static Artifacts.Prometheus.PrometheusLabels;
using static Definitions.Envoy.EnvoyClusterMetrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyQueries;

namespace Definitions.Envoy.Rules;

/// <summary>What proxies get from each cluster, over five minutes, computed beforehand.</summary>
public static class UpstreamRecordings
{
    private const string Level = "namespace_envoy_cluster_name";

    /// <summary>Requests per second.</summary>
    public static readonly RecordingRule Requests = new($"{Level}:envoy_cluster_upstream_rq:rate5m", PerCluster(Rate(ClusterUpstreamRqTotal)));

    /// <summary>New connections per second, those that failed included.</summary>
    public static readonly RecordingRule Connections = new($"{Level}:envoy_cluster_upstream_cx:rate5m", PerCluster(Rate(ClusterUpstreamCxTotal)));

    /// <summary>Bytes per second from a cluster.</summary>
    public static readonly RecordingRule Received =
        new($"{Level}:envoy_cluster_upstream_cx_rx_bytes:rate5m", PerCluster(Rate(ClusterUpstreamCxRxBytesTotal)));

    /// <summary>Bytes per second to a cluster.</summary>
    public static readonly RecordingRule Sent =
        new($"{Level}:envoy_cluster_upstream_cx_tx_bytes:rate5m", PerCluster(Rate(ClusterUpstreamCxTxBytesTotal)));

    /// <summary>Responses per second of each class.</summary>
    public static readonly RecordingRule Responses = new(
        $"{Level}_envoy_response_code_class:envoy_cluster_upstream_rq_xx:rate5m",
        $"sum by ({Namespace}, {ClusterName}, {ResponseCodeClass}) ({Rate(ClusterUpstreamRqXx)})");

    /// <summary>The share of responses that say that the request failed (5xx).</summary>
    public static readonly RecordingRule ErrorRatio = new(
        $"{Level}:envoy_cluster_upstream_rq_5xx:ratio_rate5m",
        Share(PerCluster($"{Responses}{{{OfClass(5)}}}"), PerCluster(Responses)));

    /// <summary>The share of requests that got no response in time.</summary>
    public static readonly RecordingRule TimeoutRatio = new(
        $"{Level}:envoy_cluster_upstream_rq_timeout:ratio_rate5m",
        Share(PerCluster(Rate(ClusterUpstreamRqTimeout)), Requests));

    /// <summary>The share of connections that could not be opened.</summary>
    public static readonly RecordingRule ConnectFailureRatio = new(
        $"{Level}:envoy_cluster_upstream_cx_connect_fail:ratio_rate5m",
        Share(PerCluster(Rate(ClusterUpstreamCxConnectFail)), Connections));

    /// <summary>How often each bucket of the response time was hit.</summary>
    public static readonly RecordingRule LatencyBuckets = new(
        $"{Level}_le:envoy_cluster_upstream_rq_time_bucket:rate5m",
        $"sum by ({Namespace}, {ClusterName}, {Le}) ({Rate(ClusterUpstreamRqTime.Bucket)})");

    // Without requests a quantile is NaN, which would stay in averages of it: comparing leaves it out.
    /// <summary>The time that all but one of a hundred requests stay below, in milliseconds like the histogram.</summary>
    public static readonly RecordingRule Latency99 = new(
        $"{Level}:envoy_cluster_upstream_rq_time:histogram_quantile_rate5m",
        $"histogram_quantile(0.99, {LatencyBuckets}) >= 0")
    {
        Labels = [new(Quantile, "0.99")],
    };

    // Every proxy sees the same endpoints: the one that sees the fewest healthy decides.
    /// <summary>The share of endpoints that are healthy.</summary>
    public static readonly RecordingRule HealthyRatio = new(
        $"{Level}:envoy_cluster_membership_healthy:ratio",
        $"min by ({Namespace}, {ClusterName}) ({ClusterMembershipHealthy} / ({ClusterMembershipTotal} > 0))");

    /// <summary>All of them, each after those that it is made of.</summary>
    public static IReadOnlyList<RecordingRule> All { get; } =
    [
        Requests, Connections, Received, Sent, Responses, ErrorRatio, TimeoutRatio, ConnectFailureRatio, LatencyBuckets, Latency99, HealthyRatio,
    ];

    private static Query Rate(Query counter) => $"rate({counter}[5m])";

    private static Query PerCluster(Query series) => $"sum by ({Namespace}, {ClusterName}) ({series})";
}

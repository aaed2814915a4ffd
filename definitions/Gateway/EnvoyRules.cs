using System.Globalization;
using Artifacts;
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
        $"sum by ({ClusterName}, {ResponseCodeClass}) (rate({ClusterUpstreamRqXx}[5m]))");

    private static readonly RecordingRule LatencyBuckets = new(
        "envoy_cluster_name_le:envoy_cluster_upstream_rq_time_bucket:rate5m",
        $"sum by ({ClusterName}, {PrometheusLabels.Le}) (rate({ClusterUpstreamRqTime.Bucket}[5m]))");

    [Artifact]
    public static RuleFile Rules => new("envoy") { Groups = [Requests, Latency, Endpoints] };

    private static RuleGroup Requests => new("envoy-cluster-requests")
    {
        Rules =
        [
            new RecordingRule(
                "envoy_cluster_name:envoy_cluster_upstream_rq:rate5m",
                $"sum by ({ClusterName}) (rate({ClusterUpstreamRqTotal}[5m]))"),
            RequestsByClass,

            // Clusters without traffic have no ratio, rather than one that isn't a number.
            new RecordingRule(
                "envoy_cluster_name:envoy_cluster_upstream_rq_5xx:ratio_rate5m",
                $"""
                {PerCluster($"{RequestsByClass}{{{ResponseCodeClass}=\"5\"}}")}
                  / ({PerCluster(RequestsByClass)} > 0)
                """),
        ],
    };

    private static RuleGroup Latency => new("envoy-cluster-latency")
    {
        Rules = [LatencyBuckets, .. Quantiles.Select(LatencyAt)],
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

    private static Query PerCluster(Query series) => $"sum by ({ClusterName}) ({series})";
}

using Artifacts.Metrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyMetrics;

namespace Definitions.Envoy;

/// <summary>What a proxy tells of a cluster: its endpoints, and the connections and requests to them.</summary>
public static class EnvoyClusterMetrics
{
    public static readonly Gauge ClusterMembershipTotal = Gauge("envoy_cluster_membership_total", "Endpoints of a cluster.", ClusterName);

    public static readonly Gauge ClusterMembershipHealthy =
        Gauge("envoy_cluster_membership_healthy", "Endpoints of a cluster that are healthy.", ClusterName);

    public static readonly Gauge ClusterMembershipDegraded =
        Gauge("envoy_cluster_membership_degraded", "Endpoints of a cluster that say they are degraded.", ClusterName);

    public static readonly Gauge ClusterMembershipExcluded =
        Gauge("envoy_cluster_membership_excluded", "Endpoints of a cluster that are left out while they warm up.", ClusterName);

    public static readonly Gauge ClusterOutlierDetectionEjectionsActive = Gauge(
        "envoy_cluster_outlier_detection_ejections_active",
        "Endpoints of a cluster that get no requests because they failed too often.",
        ClusterName);

    public static readonly Counter ClusterOutlierDetectionEjectionsEnforcedTotal = Counter(
        "envoy_cluster_outlier_detection_ejections_enforced_total",
        "How often an endpoint of a cluster was ejected because it failed too often.",
        ClusterName);

    public static readonly Gauge ClusterUpstreamCxActive = Gauge("envoy_cluster_upstream_cx_active", "Open connections to a cluster.", ClusterName);

    public static readonly Counter ClusterUpstreamCxTotal =
        Counter("envoy_cluster_upstream_cx_total", "Connections opened to a cluster, those that failed included.", ClusterName);

    public static readonly Counter ClusterUpstreamCxConnectFail = Counter(
        "envoy_cluster_upstream_cx_connect_fail", "Connections to a cluster that could not be opened, timeouts included.", ClusterName);

    public static readonly Counter ClusterUpstreamCxConnectTimeout =
        Counter("envoy_cluster_upstream_cx_connect_timeout", "Connections to a cluster that were not open in time.", ClusterName);

    public static readonly Counter ClusterUpstreamCxRxBytesTotal =
        Counter("envoy_cluster_upstream_cx_rx_bytes_total", "Bytes received from a cluster.", ClusterName) with { Unit = Unit.Bytes };

    public static readonly Counter ClusterUpstreamCxTxBytesTotal =
        Counter("envoy_cluster_upstream_cx_tx_bytes_total", "Bytes sent to a cluster.", ClusterName) with { Unit = Unit.Bytes };

    public static readonly Gauge ClusterUpstreamRqActive =
        Gauge("envoy_cluster_upstream_rq_active", "Requests to a cluster that have no complete response yet.", ClusterName);

    public static readonly Gauge ClusterUpstreamRqPendingActive =
        Gauge("envoy_cluster_upstream_rq_pending_active", "Requests to a cluster that wait for a connection.", ClusterName);

    public static readonly Counter ClusterUpstreamRqTotal = Counter("envoy_cluster_upstream_rq_total", "Requests to a cluster.", ClusterName);

    public static readonly Counter ClusterUpstreamRqXx = Counter(
        "envoy_cluster_upstream_rq_xx", "Responses of a cluster by the class of their status code.", ClusterName, ResponseCodeClass);

    public static readonly Counter ClusterUpstreamRqTimeout =
        Counter("envoy_cluster_upstream_rq_timeout", "Requests to a cluster that got no response in time.", ClusterName);

    public static readonly Counter ClusterUpstreamRqRetry = Counter("envoy_cluster_upstream_rq_retry", "Requests to a cluster that were tried again.", ClusterName);

    public static readonly Counter ClusterUpstreamRqPendingOverflow = Counter(
        "envoy_cluster_upstream_rq_pending_overflow", "Requests to a cluster that failed because too many waited already.", ClusterName);

    public static readonly Histogram ClusterUpstreamRqTime = Milliseconds(
        "envoy_cluster_upstream_rq_time", "Milliseconds from a request to a cluster until its response is complete.", ClusterName);
}

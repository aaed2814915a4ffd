using Artifacts.Metrics;

namespace Definitions.Envoy;

/// <summary>The metrics of Envoy's data plane that this project uses.</summary>
public static class EnvoyMetrics
{
    public static readonly Gauge ServerLive = new("envoy_server_live")
    {
        Help = "1 if the server is not draining, else 0.",
    };

    public static readonly Gauge ServerUptime = new("envoy_server_uptime")
    {
        Help = "Seconds since the server started.",
    };

    public static readonly Gauge ServerMemoryAllocated = new("envoy_server_memory_allocated")
    {
        Help = "Bytes that the server has allocated.",
    };

    public static readonly Gauge ServerMemoryHeapSize = new("envoy_server_memory_heap_size")
    {
        Help = "Bytes that the server has reserved for its heap.",
    };

    public static readonly Gauge ClusterMembershipTotal = new("envoy_cluster_membership_total")
    {
        Help = "Endpoints of a cluster.",
        Labels = [EnvoyLabels.ClusterName],
    };

    public static readonly Gauge ClusterMembershipHealthy = new("envoy_cluster_membership_healthy")
    {
        Help = "Endpoints of a cluster that are healthy.",
        Labels = [EnvoyLabels.ClusterName],
    };

    public static readonly Gauge ClusterMembershipDegraded = new("envoy_cluster_membership_degraded")
    {
        Help = "Endpoints of a cluster that say they are degraded.",
        Labels = [EnvoyLabels.ClusterName],
    };

    public static readonly Gauge ClusterMembershipExcluded = new("envoy_cluster_membership_excluded")
    {
        Help = "Endpoints of a cluster that are left out while they warm up.",
        Labels = [EnvoyLabels.ClusterName],
    };

    public static readonly Gauge ClusterOutlierDetectionEjectionsActive = new("envoy_cluster_outlier_detection_ejections_active")
    {
        Help = "Endpoints of a cluster that get no requests because they failed too often.",
        Labels = [EnvoyLabels.ClusterName],
    };

    public static readonly Gauge ClusterUpstreamCxActive = new("envoy_cluster_upstream_cx_active")
    {
        Help = "Open connections to a cluster.",
        Labels = [EnvoyLabels.ClusterName],
    };

    public static readonly Counter ClusterUpstreamRqTotal = new("envoy_cluster_upstream_rq_total")
    {
        Help = "Requests to a cluster.",
        Labels = [EnvoyLabels.ClusterName],
    };

    public static readonly Counter ClusterUpstreamRqXx = new("envoy_cluster_upstream_rq_xx")
    {
        Help = "Responses of a cluster by the class of their status code.",
        Labels = [EnvoyLabels.ClusterName, EnvoyLabels.ResponseCodeClass],
    };

    public static readonly Histogram ClusterUpstreamRqTime = new("envoy_cluster_upstream_rq_time")
    {
        Help = "Milliseconds from a request to a cluster until its response is complete.",
        Labels = [EnvoyLabels.ClusterName],
    };

    public static readonly Counter ClusterUpstreamCxRxBytesTotal = new("envoy_cluster_upstream_cx_rx_bytes_total")
    {
        Help = "Bytes received from a cluster.",
        Labels = [EnvoyLabels.ClusterName],
    };

    public static readonly Counter ClusterUpstreamCxTxBytesTotal = new("envoy_cluster_upstream_cx_tx_bytes_total")
    {
        Help = "Bytes sent to a cluster.",
        Labels = [EnvoyLabels.ClusterName],
    };

    public static readonly Counter HttpDownstreamCxRxBytesTotal = new("envoy_http_downstream_cx_rx_bytes_total")
    {
        Help = "Bytes received from clients over HTTP.",
        Labels = [EnvoyLabels.HttpConnManagerPrefix],
    };

    public static readonly Counter HttpDownstreamCxTxBytesTotal = new("envoy_http_downstream_cx_tx_bytes_total")
    {
        Help = "Bytes sent to clients over HTTP.",
        Labels = [EnvoyLabels.HttpConnManagerPrefix],
    };
}

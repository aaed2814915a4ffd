using Artifacts.Metrics;
using static Definitions.Envoy.EnvoyLabels;

namespace Definitions.Envoy;

/// <summary>The metrics of Envoy's data plane that this project uses.</summary>
public static class EnvoyMetrics
{
    // Envoy's buckets unless its bootstrap configuration sets others.
    private static readonly double[] MillisecondBuckets =
    [
        0.5, 1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 300_000, 600_000, 1_800_000, 3_600_000,
    ];

    /// <summary>The proxies, which expose all of them.</summary>
    public static readonly Exporter Exporter = new("Envoy");

    public static readonly Gauge ServerLive = new("envoy_server_live")
    {
        Exporter = Exporter,
        Help = "1 if the server is not draining, else 0.",
    };

    public static readonly Gauge ServerUptime = new("envoy_server_uptime")
    {
        Exporter = Exporter,
        Help = "Seconds since the server started.",
        Unit = Unit.Seconds,
    };

    public static readonly Gauge ServerMemoryAllocated = new("envoy_server_memory_allocated")
    {
        Exporter = Exporter,
        Help = "Bytes that the server has allocated.",
        Unit = Unit.Bytes,
    };

    public static readonly Gauge ServerMemoryHeapSize = new("envoy_server_memory_heap_size")
    {
        Exporter = Exporter,
        Help = "Bytes that the server has reserved for its heap.",
        Unit = Unit.Bytes,
    };

    public static readonly Gauge ClusterMembershipTotal = new("envoy_cluster_membership_total")
    {
        Exporter = Exporter,
        Help = "Endpoints of a cluster.",
        Labels = [ClusterName],
    };

    public static readonly Gauge ClusterMembershipHealthy = new("envoy_cluster_membership_healthy")
    {
        Exporter = Exporter,
        Help = "Endpoints of a cluster that are healthy.",
        Labels = [ClusterName],
    };

    public static readonly Gauge ClusterMembershipDegraded = new("envoy_cluster_membership_degraded")
    {
        Exporter = Exporter,
        Help = "Endpoints of a cluster that say they are degraded.",
        Labels = [ClusterName],
    };

    public static readonly Gauge ClusterMembershipExcluded = new("envoy_cluster_membership_excluded")
    {
        Exporter = Exporter,
        Help = "Endpoints of a cluster that are left out while they warm up.",
        Labels = [ClusterName],
    };

    public static readonly Gauge ClusterOutlierDetectionEjectionsActive = new("envoy_cluster_outlier_detection_ejections_active")
    {
        Exporter = Exporter,
        Help = "Endpoints of a cluster that get no requests because they failed too often.",
        Labels = [ClusterName],
    };

    public static readonly Gauge ClusterUpstreamCxActive = new("envoy_cluster_upstream_cx_active")
    {
        Exporter = Exporter,
        Help = "Open connections to a cluster.",
        Labels = [ClusterName],
    };

    public static readonly Counter ClusterUpstreamCxTotal = new("envoy_cluster_upstream_cx_total")
    {
        Exporter = Exporter,
        Help = "Connections opened to a cluster.",
        Labels = [ClusterName],
    };

    public static readonly Counter ClusterUpstreamCxRxBytesTotal = new("envoy_cluster_upstream_cx_rx_bytes_total")
    {
        Exporter = Exporter,
        Help = "Bytes received from a cluster.",
        Unit = Unit.Bytes,
        Labels = [ClusterName],
    };

    public static readonly Counter ClusterUpstreamCxTxBytesTotal = new("envoy_cluster_upstream_cx_tx_bytes_total")
    {
        Exporter = Exporter,
        Help = "Bytes sent to a cluster.",
        Unit = Unit.Bytes,
        Labels = [ClusterName],
    };

    public static readonly Counter ClusterUpstreamRqTotal = new("envoy_cluster_upstream_rq_total")
    {
        Exporter = Exporter,
        Help = "Requests to a cluster.",
        Labels = [ClusterName],
    };

    public static readonly Counter ClusterUpstreamRqXx = new("envoy_cluster_upstream_rq_xx")
    {
        Exporter = Exporter,
        Help = "Responses of a cluster by the class of their status code.",
        Labels = [ClusterName, ResponseCodeClass],
    };

    public static readonly Histogram ClusterUpstreamRqTime = new("envoy_cluster_upstream_rq_time")
    {
        Exporter = Exporter,
        Help = "Milliseconds from a request to a cluster until its response is complete.",
        Unit = Unit.Milliseconds,
        Labels = [ClusterName],
        Buckets = MillisecondBuckets,
    };

    public static readonly Counter HttpDownstreamCxTotal = new("envoy_http_downstream_cx_total")
    {
        Exporter = Exporter,
        Help = "Connections that clients opened for HTTP.",
        Labels = [HttpConnManagerPrefix],
    };

    public static readonly Counter HttpDownstreamCxRxBytesTotal = new("envoy_http_downstream_cx_rx_bytes_total")
    {
        Exporter = Exporter,
        Help = "Bytes received from clients over HTTP.",
        Unit = Unit.Bytes,
        Labels = [HttpConnManagerPrefix],
    };

    public static readonly Counter HttpDownstreamCxTxBytesTotal = new("envoy_http_downstream_cx_tx_bytes_total")
    {
        Exporter = Exporter,
        Help = "Bytes sent to clients over HTTP.",
        Unit = Unit.Bytes,
        Labels = [HttpConnManagerPrefix],
    };

    public static readonly Counter HttpDownstreamRqTotal = new("envoy_http_downstream_rq_total")
    {
        Exporter = Exporter,
        Help = "Requests of clients over HTTP.",
        Labels = [HttpConnManagerPrefix],
    };

    public static readonly Histogram HttpDownstreamRqTime = new("envoy_http_downstream_rq_time")
    {
        Exporter = Exporter,
        Help = "Milliseconds from a client's request until its response is complete.",
        Unit = Unit.Milliseconds,
        Labels = [HttpConnManagerPrefix],
        Buckets = MillisecondBuckets,
    };

    public static readonly Counter TcpDownstreamCxTotal = new("envoy_tcp_downstream_cx_total")
    {
        Exporter = Exporter,
        Help = "Connections that clients opened for TCP routes.",
        Labels = [TcpPrefix],
    };

    public static readonly Counter TcpDownstreamCxRxBytesTotal = new("envoy_tcp_downstream_cx_rx_bytes_total")
    {
        Exporter = Exporter,
        Help = "Bytes received from clients of TCP routes.",
        Unit = Unit.Bytes,
        Labels = [TcpPrefix],
    };

    public static readonly Counter TcpDownstreamCxTxBytesTotal = new("envoy_tcp_downstream_cx_tx_bytes_total")
    {
        Exporter = Exporter,
        Help = "Bytes sent to clients of TCP routes.",
        Unit = Unit.Bytes,
        Labels = [TcpPrefix],
    };

    public static readonly Gauge ListenerDownstreamCxActive = new("envoy_listener_downstream_cx_active")
    {
        Exporter = Exporter,
        Help = "Open connections of clients to a listener.",
        Labels = [ListenerAddress],
    };

    public static readonly Gauge ListenerSslCertificateExpirationUnixTimeSeconds = new("envoy_listener_ssl_certificate_expiration_unix_time_seconds")
    {
        Exporter = Exporter,
        Help = "When a listener's certificate expires, in seconds since 1970.",
        Unit = Unit.Seconds,
        Labels = [ListenerAddress, TlsCertificate],
    };
}

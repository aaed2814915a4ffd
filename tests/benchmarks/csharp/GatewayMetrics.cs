using Artifacts.Grafana;
using Artifacts.Metrics;

namespace Fleet;

/// <summary>What Envoy exposes, as the dashboards show it.</summary>
internal static class GatewayMetrics
{
    public static readonly Label Namespace = new("namespace");
    public static readonly Label Pod = new("pod");
    public static readonly Label ClusterName = new("envoy_cluster_name");

    public static readonly Gauge Live = new("envoy_server_live") { Help = "1 while the server is live.", Labels = [Namespace, Pod] };

    public static readonly IReadOnlyList<double> Quantiles = [0.5, 0.75, 0.9, 0.95, 0.99];

    public static readonly IReadOnlyList<(string Title, Histogram Histogram)> Latencies =
    [
        ("Upstream latency", Histogram("envoy_cluster_upstream_rq_time")),
        ("Connect time", Histogram("envoy_cluster_upstream_cx_connect_ms")),
    ];

    public static readonly IReadOnlyList<Signal> Traffic =
    [
        new("Upstream requests", Counter("envoy_cluster_upstream_rq_total"), Unit.RequestsPerSecond, 500, 1000),
        new("Upstream connections", Counter("envoy_cluster_upstream_cx_total"), ConnectionsPerSecond, 50, 100),
        new("Bytes sent upstream", Counter("envoy_cluster_upstream_cx_tx_bytes_total"), Unit.BytesPerSecondSI, 5e6, 1e7),
        new("Bytes received from upstream", Counter("envoy_cluster_upstream_cx_rx_bytes_total"), Unit.BytesPerSecondSI, 5e6, 1e7),
        new("Upstream responses", Counter("envoy_cluster_upstream_rq_completed"), Unit.RequestsPerSecond, 500, 1000),
        new("Upstream timeouts", Counter("envoy_cluster_upstream_rq_timeout"), Unit.RequestsPerSecond, 1, 10),
        new("Upstream retries", Counter("envoy_cluster_upstream_rq_retry"), Unit.RequestsPerSecond, 5, 50),
        new("Connect failures", Counter("envoy_cluster_upstream_cx_connect_fail"), ConnectionsPerSecond, 1, 10),
        new("Connections closed by upstream", Counter("envoy_cluster_upstream_cx_destroy_remote"), ConnectionsPerSecond, 50, 100),
        new("Requests reset", Counter("envoy_cluster_upstream_rq_rx_reset"), Unit.RequestsPerSecond, 1, 10),
    ];

    public static readonly IReadOnlyList<Signal> Resources =
    [
        new("Healthy endpoints", Gauge("envoy_cluster_membership_healthy"), Unit.Short, 50, 100),
        new("Endpoints", Gauge("envoy_cluster_membership_total"), Unit.Short, 50, 100),
        new("Degraded endpoints", Gauge("envoy_cluster_membership_degraded"), Unit.Short, 1, 5),
        new("Excluded endpoints", Gauge("envoy_cluster_membership_excluded"), Unit.Short, 1, 5),
        new("Ejected endpoints", Gauge("envoy_cluster_outlier_detection_ejections_active"), Unit.Short, 1, 5),
        new("Active connections", Gauge("envoy_cluster_upstream_cx_active"), Unit.Short, 500, 1000),
        new("Active requests", Gauge("envoy_cluster_upstream_rq_active"), Unit.Short, 500, 1000),
        new("Pending requests", Gauge("envoy_cluster_upstream_rq_pending_active"), Unit.Short, 10, 100),
        new("Bytes buffered for upstream", Gauge("envoy_cluster_upstream_cx_tx_bytes_buffered"), Unit.BytesIEC, 5e6, 1e7),
        new("Bytes buffered from upstream", Gauge("envoy_cluster_upstream_cx_rx_bytes_buffered"), Unit.BytesIEC, 5e6, 1e7),
    ];

    private static Unit ConnectionsPerSecond => new("cps");

    private static Counter Counter(string name) => new(name) { Help = "Of one upstream cluster.", Labels = [Namespace, Pod, ClusterName] };

    private static Gauge Gauge(string name) => new(name) { Help = "Of one upstream cluster.", Labels = [Namespace, Pod, ClusterName] };

    private static Histogram Histogram(string name) => new(name) { Help = "Of one upstream cluster, in milliseconds.", Labels = [Namespace, Pod, ClusterName] };
}

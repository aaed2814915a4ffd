using Artifacts.Grafana;
using Artifacts.Metrics;

namespace Fleet;

/// <summary>What the dashboards show of each service.</summary>
internal static class GatewaySignals
{
    private static readonly FieldUnit ConnectionsPerSecond = new("cps");

    public static readonly IReadOnlyList<double> Quantiles = [0.5, 0.75, 0.9, 0.95, 0.99];

    public static readonly IReadOnlyList<(string Title, Histogram Histogram)> Latencies =
    [
        ("Upstream latency", GatewayMetrics.Histogram("envoy_cluster_upstream_rq_time")),
        ("Connect time", GatewayMetrics.Histogram("envoy_cluster_upstream_cx_connect_ms")),
    ];

    public static readonly IReadOnlyList<Signal> Traffic =
    [
        new("Upstream requests", GatewayMetrics.Counter("envoy_cluster_upstream_rq_total"), FieldUnit.RequestsPerSecond, 500, 1000),
        new("Upstream connections", GatewayMetrics.Counter("envoy_cluster_upstream_cx_total"), ConnectionsPerSecond, 50, 100),
        new("Bytes sent upstream", GatewayMetrics.Counter("envoy_cluster_upstream_cx_tx_bytes_total"), FieldUnit.BytesPerSecondSI, 5e6, 1e7),
        new("Bytes received from upstream", GatewayMetrics.Counter("envoy_cluster_upstream_cx_rx_bytes_total"), FieldUnit.BytesPerSecondSI, 5e6, 1e7),
        new("Upstream responses", GatewayMetrics.Counter("envoy_cluster_upstream_rq_completed"), FieldUnit.RequestsPerSecond, 500, 1000),
        new("Upstream timeouts", GatewayMetrics.Counter("envoy_cluster_upstream_rq_timeout"), FieldUnit.RequestsPerSecond, 1, 10),
        new("Upstream retries", GatewayMetrics.Counter("envoy_cluster_upstream_rq_retry"), FieldUnit.RequestsPerSecond, 5, 50),
        new("Connect failures", GatewayMetrics.Counter("envoy_cluster_upstream_cx_connect_fail"), ConnectionsPerSecond, 1, 10),
        new("Connections closed by upstream", GatewayMetrics.Counter("envoy_cluster_upstream_cx_destroy_remote"), ConnectionsPerSecond, 50, 100),
        new("Requests reset", GatewayMetrics.Counter("envoy_cluster_upstream_rq_rx_reset"), FieldUnit.RequestsPerSecond, 1, 10),
    ];

    public static readonly IReadOnlyList<Signal> Resources =
    [
        new("Healthy endpoints", GatewayMetrics.Gauge("envoy_cluster_membership_healthy"), FieldUnit.Short, 50, 100),
        new("Endpoints", GatewayMetrics.Gauge("envoy_cluster_membership_total"), FieldUnit.Short, 50, 100),
        new("Degraded endpoints", GatewayMetrics.Gauge("envoy_cluster_membership_degraded"), FieldUnit.Short, 1, 5),
        new("Excluded endpoints", GatewayMetrics.Gauge("envoy_cluster_membership_excluded"), FieldUnit.Short, 1, 5),
        new("Ejected endpoints", GatewayMetrics.Gauge("envoy_cluster_outlier_detection_ejections_active"), FieldUnit.Short, 1, 5),
        new("Active connections", GatewayMetrics.Gauge("envoy_cluster_upstream_cx_active"), FieldUnit.Short, 500, 1000),
        new("Active requests", GatewayMetrics.Gauge("envoy_cluster_upstream_rq_active"), FieldUnit.Short, 500, 1000),
        new("Pending requests", GatewayMetrics.Gauge("envoy_cluster_upstream_rq_pending_active"), FieldUnit.Short, 10, 100),
        new("Bytes buffered for upstream", GatewayMetrics.Gauge("envoy_cluster_upstream_cx_tx_bytes_buffered"), FieldUnit.BytesIEC, 5e6, 1e7),
        new("Bytes buffered from upstream", GatewayMetrics.Gauge("envoy_cluster_upstream_cx_rx_bytes_buffered"), FieldUnit.BytesIEC, 5e6, 1e7),
    ];
}

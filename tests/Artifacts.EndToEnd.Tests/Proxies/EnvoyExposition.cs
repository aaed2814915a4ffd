using System.Diagnostics;
using System.Text;
using static Artifacts.EndToEnd.Tests.Proxies.MetricFamily;

namespace Artifacts.EndToEnd.Tests.Proxies;

/// <summary>
/// The metrics of an Envoy proxy behind a gateway, their counters growing as time goes: those that a dashboard may want,
/// and many more, some of which differ from a wanted one by a prefix or a suffix only.
/// </summary>
internal sealed class EnvoyExposition
{
    /// <summary>The clusters that routes lead to.</summary>
    public static readonly IReadOnlyList<string> Routes =
    [
        "httproute/shop/checkout/rule/0",
        "httproute/shop/checkout/rule/1",
        "httproute/shop/catalog.v2/rule/0",
        "httproute/inference/llama/rule/0",
        "grpcroute/inference/embeddings/rule/0",
    ];

    private static readonly (string Name, string Value)[][] Clusters =
        [.. Routes.Append("xds_cluster").Append("prometheus_stats").Select(cluster => new[] { ("envoy_cluster_name", cluster) })];

    private static readonly (string Name, string Value)[][] HttpServers =
        [.. new[] { "http-10080", "https-10443", "admin", "eg-ready-http" }.Select(prefix => new[] { ("envoy_http_conn_manager_prefix", prefix) })];

    private static readonly (string Name, string Value)[][] Listeners =
        [.. new[] { "0.0.0.0_10080", "0.0.0.0_10443" }.Select(address => new[] { ("envoy_listener_address", address) })];

    private static readonly (string Name, string Value)[][] TcpProxies = [[("envoy_tcp_prefix", "tcp-15432")]];

    private static readonly (string Name, string Value)[][] Models = [[("gen_ai_request_model", "llama")], [("gen_ai_request_model", "embeddings")]];

    private static readonly string[] ResponseClasses = ["2", "3", "4", "5"];

    private readonly Stopwatch _running = Stopwatch.StartNew();

    /// <summary>Starts a proxy.</summary>
    /// <param name="number">Which proxy it is: proxies don't have equal loads.</param>
    public EnvoyExposition(int number) =>
        Families = [.. Server(number), .. Upstream(number + 1), .. Downstream(number + 1), .. GenAi(number + 1)];

    public IReadOnlyList<MetricFamily> Families { get; }

    public IEnumerable<Sample> Samples => Families.SelectMany(family => family.Samples);

    public string Text()
    {
        var seconds = _running.Elapsed.TotalSeconds;
        var text = new StringBuilder();
        foreach (var family in Families)
        {
            text.Append("# TYPE ").Append(family.Name).Append(' ').Append(family.Type).Append('\n');
            foreach (var sample in family.Samples)
            {
                text.Append(sample.Line(seconds)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<MetricFamily> Server(int number) =>
    [
        Gauge("envoy_server_live", 1),
        new("envoy_server_uptime", "gauge", [new("envoy_server_uptime", [], 3600 * (number + 1), 1)]),
        Gauge("envoy_server_memory_allocated", 21_000_000 + number),
        Gauge("envoy_server_memory_heap_size", 33_000_000 + number),
        Gauge("envoy_server_memory_physical_size", 41_000_000),
        Gauge("envoy_server_concurrency", 2),
        Gauge("envoy_server_state", 0),
        Gauge("envoy_server_total_connections", 40),
        Gauge("envoy_server_days_until_first_cert_expiring", 88),
        Gauge("envoy_server_hot_restart_epoch", 0),
        Counter("envoy_server_debug_assertion_failures", 0),
        Histogram("envoy_server_initialization_time_ms", 0.01),
        Gauge("envoy_cluster_manager_active_clusters", Clusters.Length),
        Counter("envoy_cluster_manager_cluster_added", 0.1),
        Gauge("envoy_control_plane_connected_state", 1),
        Counter("envoy_control_plane_rate_limit_enforced", 0),
        Counter("envoy_filesystem_write_completed", 3),
        Gauge("envoy_runtime_num_layers", 2),
        Gauge("envoy_thread_local_store_active_keys", 10),
        Gauge("envoy_wasm_remote_load_cache_entries", 0),
    ];

    private static IEnumerable<MetricFamily> Upstream(int load) =>
    [
        Gauge("envoy_cluster_membership_total", 3, Clusters),
        Gauge("envoy_cluster_membership_healthy", 2, Clusters),
        Gauge("envoy_cluster_membership_degraded", 0, Clusters),
        Gauge("envoy_cluster_membership_excluded", 0, Clusters),
        Counter("envoy_cluster_membership_change", 0.1, Clusters),
        Gauge("envoy_cluster_outlier_detection_ejections_active", 1, Clusters),
        Counter("envoy_cluster_outlier_detection_ejections_enforced_total", 0.1, Clusters),
        Gauge("envoy_cluster_upstream_cx_active", 5 * load, Clusters),
        Counter("envoy_cluster_upstream_cx_total", 3 * load, Clusters),
        Counter("envoy_cluster_upstream_cx_rx_bytes_total", 90_000 * load, Clusters),
        Counter("envoy_cluster_upstream_cx_tx_bytes_total", 30_000 * load, Clusters),
        Gauge("envoy_cluster_upstream_cx_rx_bytes_buffered", 100, Clusters),
        Counter("envoy_cluster_upstream_cx_connect_fail", 0.2, Clusters),
        Counter("envoy_cluster_upstream_cx_connect_timeout", 0.1, Clusters),
        Histogram("envoy_cluster_upstream_cx_connect_ms", 3, Clusters),
        Histogram("envoy_cluster_upstream_cx_length_ms", 3, Clusters),
        Gauge("envoy_cluster_upstream_rq_active", 4, Clusters),
        Counter("envoy_cluster_upstream_rq_total", 40 * load, Clusters),
        Counter("envoy_cluster_upstream_rq_completed", 40 * load, Clusters),
        Counter("envoy_cluster_upstream_rq_pending_total", 4, Clusters),
        Gauge("envoy_cluster_upstream_rq_pending_active", 1, Clusters),
        Counter("envoy_cluster_upstream_rq_pending_overflow", 0.1, Clusters),
        Counter("envoy_cluster_upstream_rq_timeout", 0.5, Clusters),
        Counter("envoy_cluster_upstream_rq_retry", 1, Clusters),
        Counter("envoy_cluster_upstream_rq_xx", 10 * load, WithClasses(Clusters)),
        Counter("envoy_cluster_external_upstream_rq_xx", 10 * load, WithClasses(Clusters)),
        Counter("envoy_cluster_upstream_rq", 10 * load, Clusters.Select(set => (ValueTuple<string, string>[])[.. set, ("envoy_response_code", "200")])),
        Histogram("envoy_cluster_upstream_rq_time", 40 * load, Clusters),
        Histogram("envoy_cluster_external_upstream_rq_time", 40 * load, Clusters),
        Counter("envoy_cluster_lb_healthy_panic", 0, Clusters),
        Gauge("envoy_cluster_circuit_breakers_default_rq_open", 0, Clusters),
        Gauge("envoy_cluster_version", 1, Clusters),
    ];

    private static IEnumerable<MetricFamily> Downstream(int load) =>
    [
        Counter("envoy_http_downstream_cx_total", 6 * load, HttpServers),
        Gauge("envoy_http_downstream_cx_active", 9 * load, HttpServers),
        Counter("envoy_http_downstream_cx_rx_bytes_total", 30_000 * load, HttpServers),
        Counter("envoy_http_downstream_cx_tx_bytes_total", 90_000 * load, HttpServers),
        Counter("envoy_http_downstream_cx_ssl_total", 2, HttpServers),
        Gauge("envoy_http_downstream_rq_active", 8 * load, HttpServers),
        Counter("envoy_http_downstream_rq_total", 50 * load, HttpServers),
        Counter("envoy_http_downstream_rq_http2_total", 20 * load, HttpServers),
        Counter("envoy_http_downstream_rq_xx", 12 * load, WithClasses(HttpServers)),
        Histogram("envoy_http_downstream_rq_time", 50 * load, HttpServers),
        Histogram("envoy_http_downstream_cx_length_ms", 6, HttpServers),
        Counter("envoy_http_no_route", 0.3, HttpServers),
        Gauge("envoy_listener_downstream_cx_active", 9 * load, Listeners),
        Counter("envoy_listener_downstream_cx_total", 6 * load, Listeners),
        Gauge(
            "envoy_listener_ssl_certificate_expiration_unix_time_seconds",
            4_102_444_800,
            Listeners.Select(set => (ValueTuple<string, string>[])[.. set, ("envoy_tls_certificate", "shop/public")])),
        Counter("envoy_listener_ssl_handshake", 5 * load, Listeners),
        Counter("envoy_listener_ssl_connection_error", 0.1, Listeners),
        Counter("envoy_listener_manager_listener_added", 0.1),
        Counter("envoy_tcp_downstream_cx_total", 2 * load, TcpProxies),
        Counter("envoy_tcp_downstream_cx_rx_bytes_total", 4_000 * load, TcpProxies),
        Counter("envoy_tcp_downstream_cx_tx_bytes_total", 8_000 * load, TcpProxies),
        Gauge("envoy_tcp_downstream_cx_tx_bytes_buffered", 10, TcpProxies),
    ];

    // The telemetry plugin's.
    private static IEnumerable<MetricFamily> GenAi(int load) =>
    [
        Histogram("gen_ai_client_operation_duration_seconds", 4 * load, Models),
        Histogram("gen_ai_client_token_usage", 8 * load, Models),
        Histogram("gen_ai_server_request_duration_seconds", 4 * load, Models),
        Histogram("gen_ai_server_time_per_output_token_seconds", 4 * load, Models),
        Histogram("gen_ai_server_time_to_first_token_seconds", 4 * load, Models),
    ];

    private static IEnumerable<(string Name, string Value)[]> WithClasses(IEnumerable<(string Name, string Value)[]> labels) =>
        labels.SelectMany(set => ResponseClasses.Select(digit => (ValueTuple<string, string>[])[("envoy_response_code_class", digit), .. set]));
}

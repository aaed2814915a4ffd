namespace Artifacts.EndToEnd.Tests;

/// <summary>The job that the gateway's documentation publishes, with its indentation restored, which the publication lost.</summary>
internal static class PublishedSample
{
    public const string Yaml = """
        scrape_configs:
        - job_name: 'ack-gateway'
          kubernetes_sd_configs:
          - role: pod
            namespaces:
              names:
              - envoy-gateway-system
          relabel_configs:
          - source_labels: [__meta_kubernetes_pod_label_app_kubernetes_io_managed_by]
            regex: envoy-gateway
            action: keep
          scrape_interval: 15s
          metrics_path: /stats/prometheus
          scheme: http
          metric_relabel_configs:
          - source_labels: [__name__]
            regex: |
              (envoy_server_live|envoy_server_uptime|envoy_server_memory_allocated|envoy_server_memory_heap_size|
              envoy_cluster_membership_healthy|envoy_cluster_membership_total|envoy_cluster_upstream_cx_active|
              envoy_cluster_upstream_rq_total|envoy_cluster_upstream_cx_rx_bytes_total|envoy_cluster_upstream_cx_tx_bytes_total|
              envoy_http_downstream_cx_rx_bytes_total|envoy_http_downstream_cx_tx_bytes_total|envoy_cluster_upstream_rq_time_bucket|
              envoy_cluster_upstream_rq_xx|envoy_http_downstream_rq_total|envoy_http_downstream_cx_total|envoy_http_downstream_rq_time_bucket|
              envoy_listener_downstream_cx_active|envoy_tcp_downstream_cx_total|envoy_tcp_downstream_cx_rx_bytes_total|
              envoy_tcp_downstream_cx_tx_bytes_total|envoy_cluster_upstream_cx_total)
            action: keep

        """;

    /// <summary>The metrics that the sample means to keep.</summary>
    public static IReadOnlyList<string> Names => KeepListRegex.Names(KeepListRegex.Of(Yaml).ReplaceLineEndings(""));

    /// <summary>The sample with its keep-list on one line, and nothing else changed.</summary>
    public static string OnOneLine
    {
        get
        {
            const string Block = "    regex: |\n";
            var start = Yaml.IndexOf(Block, StringComparison.Ordinal);
            var end = Yaml.IndexOf("    action: keep", start, StringComparison.Ordinal);
            return $"{Yaml[..start]}    regex: ({string.Join('|', Names)})\n{Yaml[end..]}";
        }
    }
}

using Artifacts.Prometheus;
using Artifacts.Queries;
using static Artifacts.Prometheus.PrometheusLabels;
using static Definitions.Envoy.EnvoyHttpMetrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyQueries;
using static Definitions.Envoy.EnvoyTcpMetrics;

namespace Definitions.Envoy.Rules;

/// <summary>What clients do and get, over five minutes, computed beforehand.</summary>
public static class DownstreamRecordings
{
    /// <summary>Requests per second of each proxy.</summary>
    public static readonly RecordingRule Requests = new("namespace_pod:envoy_http_downstream_rq:rate5m", PerProxy(HttpDownstreamRqTotal));

    /// <summary>New connections per second of each proxy.</summary>
    public static readonly RecordingRule Connections = new("namespace_pod:envoy_http_downstream_cx:rate5m", PerProxy(HttpDownstreamCxTotal));

    /// <summary>Bytes per second that each proxy gets from clients.</summary>
    public static readonly RecordingRule Received =
        new("namespace_pod:envoy_http_downstream_cx_rx_bytes:rate5m", PerProxy(HttpDownstreamCxRxBytesTotal));

    /// <summary>Bytes per second that each proxy sends to clients.</summary>
    public static readonly RecordingRule Sent =
        new("namespace_pod:envoy_http_downstream_cx_tx_bytes:rate5m", PerProxy(HttpDownstreamCxTxBytesTotal));

    /// <summary>Responses per second of each class.</summary>
    public static readonly RecordingRule Responses = new(
        "namespace_envoy_response_code_class:envoy_http_downstream_rq_xx:rate5m",
        $"sum by ({Namespace}, {ResponseCodeClass}) ({Rate(HttpDownstreamRqXx)})");

    /// <summary>The share of responses that say that the request failed (5xx).</summary>
    public static readonly RecordingRule ErrorRatio = new(
        "namespace:envoy_http_downstream_rq_5xx:ratio_rate5m",
        Share(Total($"{Responses}{{{OfClass(5)}}}"), Total(Responses)));

    /// <summary>How often each bucket of the response time was hit.</summary>
    public static readonly RecordingRule LatencyBuckets = new(
        "namespace_le:envoy_http_downstream_rq_time_bucket:rate5m",
        $"sum by ({Namespace}, {Le}) ({Rate(HttpDownstreamRqTime.Bucket)})");

    /// <summary>New connections per second of each TCP listener.</summary>
    public static readonly RecordingRule TcpConnections = new("namespace_envoy_tcp_prefix:envoy_tcp_downstream_cx:rate5m", PerTcp(TcpDownstreamCxTotal));

    /// <summary>Bytes per second from clients of each TCP listener.</summary>
    public static readonly RecordingRule TcpReceived =
        new("namespace_envoy_tcp_prefix:envoy_tcp_downstream_cx_rx_bytes:rate5m", PerTcp(TcpDownstreamCxRxBytesTotal));

    /// <summary>Bytes per second to clients of each TCP listener.</summary>
    public static readonly RecordingRule TcpSent =
        new("namespace_envoy_tcp_prefix:envoy_tcp_downstream_cx_tx_bytes:rate5m", PerTcp(TcpDownstreamCxTxBytesTotal));

    /// <summary>All of them, each after those that it is made of.</summary>
    public static IReadOnlyList<RecordingRule> All { get; } =
        [Requests, Connections, Received, Sent, Responses, ErrorRatio, LatencyBuckets, TcpConnections, TcpReceived, TcpSent];

    /// <summary>All proxies of a namespace together.</summary>
    /// <param name="series">Series with the label <c>namespace</c>.</param>
    public static Query Total(Query series) => $"sum by ({Namespace}) ({series})";

    private static Query PerProxy(Query counter) => $"sum by ({Namespace}, {Pod}) ({Rate(counter)})";

    private static Query PerTcp(Query counter) => $"sum by ({Namespace}, {TcpPrefix}) (rate({counter}[5m]))";

    private static Query Rate(Query counter) => $"rate({counter}{{{OfClients}}}[5m])";
}

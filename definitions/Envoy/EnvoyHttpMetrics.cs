using Artifacts.Metrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyMetrics;

namespace Definitions.Envoy;

/// <summary>What a proxy tells of its clients over HTTP.</summary>
public static class EnvoyHttpMetrics
{
    public static readonly Counter HttpDownstreamCxTotal =
        Counter("envoy_http_downstream_cx_total", "Connections that clients opened for HTTP.", HttpConnManagerPrefix);

    public static readonly Gauge HttpDownstreamCxActive =
        Gauge("envoy_http_downstream_cx_active", "Open connections of clients for HTTP.", HttpConnManagerPrefix);

    public static readonly Counter HttpDownstreamCxRxBytesTotal =
        Counter("envoy_http_downstream_cx_rx_bytes_total", "Bytes received from clients over HTTP.", HttpConnManagerPrefix) with { Unit = Unit.Bytes };

    public static readonly Counter HttpDownstreamCxTxBytesTotal =
        Counter("envoy_http_downstream_cx_tx_bytes_total", "Bytes sent to clients over HTTP.", HttpConnManagerPrefix) with { Unit = Unit.Bytes };

    public static readonly Counter HttpDownstreamRqTotal =
        Counter("envoy_http_downstream_rq_total", "Requests of clients over HTTP.", HttpConnManagerPrefix);

    public static readonly Gauge HttpDownstreamRqActive =
        Gauge("envoy_http_downstream_rq_active", "Requests of clients that have no complete response yet.", HttpConnManagerPrefix);

    public static readonly Counter HttpDownstreamRqXx = Counter(
        "envoy_http_downstream_rq_xx", "Responses to clients by the class of their status code.", HttpConnManagerPrefix, ResponseCodeClass);

    public static readonly Histogram HttpDownstreamRqTime = Milliseconds(
        "envoy_http_downstream_rq_time", "Milliseconds from a client's request until its response is complete.", HttpConnManagerPrefix);
}

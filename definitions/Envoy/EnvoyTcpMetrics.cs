using Artifacts.Metrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyMetrics;

namespace Definitions.Envoy;

/// <summary>What a proxy tells of the clients of its TCP routes.</summary>
public static class EnvoyTcpMetrics
{
    public static readonly Counter TcpDownstreamCxTotal =
        Counter("envoy_tcp_downstream_cx_total", "Connections that clients opened for TCP routes.", TcpPrefix);

    public static readonly Gauge TcpDownstreamCxActive =
        Gauge("envoy_tcp_downstream_cx_active", "Open connections of clients of TCP routes.", TcpPrefix);

    public static readonly Counter TcpDownstreamCxRxBytesTotal =
        Counter("envoy_tcp_downstream_cx_rx_bytes_total", "Bytes received from clients of TCP routes.", TcpPrefix) with { Unit = Unit.Bytes };

    public static readonly Counter TcpDownstreamCxTxBytesTotal =
        Counter("envoy_tcp_downstream_cx_tx_bytes_total", "Bytes sent to clients of TCP routes.", TcpPrefix) with { Unit = Unit.Bytes };
}

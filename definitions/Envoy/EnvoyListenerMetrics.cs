using Artifacts.Metrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyMetrics;

namespace Definitions.Envoy;

/// <summary>What a proxy tells of its listeners: connections whatever their protocol, and TLS.</summary>
public static class EnvoyListenerMetrics
{
    private const string CertificateExpiration = "envoy_listener_ssl_certificate_expiration_unix_time_seconds";

    public static readonly Gauge ListenerDownstreamCxActive =
        Gauge("envoy_listener_downstream_cx_active", "Open connections of clients to a listener.", ListenerAddress);

    public static readonly Counter ListenerDownstreamCxTotal =
        Counter("envoy_listener_downstream_cx_total", "Connections that clients opened to a listener.", ListenerAddress);

    public static readonly Counter ListenerSslHandshake =
        Counter("envoy_listener_ssl_handshake", "TLS handshakes of a listener that succeeded.", ListenerAddress);

    public static readonly Counter ListenerSslConnectionError =
        Counter("envoy_listener_ssl_connection_error", "TLS connections of a listener that failed, other than for a bad certificate.", ListenerAddress);

    public static readonly Gauge ListenerSslCertificateExpiration =
        Gauge(CertificateExpiration, "When a listener's certificate expires, in seconds since 1970.", ListenerAddress, TlsCertificate) with { Unit = Unit.Seconds };
}

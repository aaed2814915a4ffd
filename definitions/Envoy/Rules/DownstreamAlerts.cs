using Artifacts.Prometheus;
using Definitions.Gateway;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyListenerMetrics;
using static Definitions.Gateway.GatewayAlerts;

namespace Definitions.Envoy.Rules;

/// <summary>What clients of the gateway suffer from.</summary>
public static class DownstreamAlerts
{
    /// <summary>The alerts of a cluster.</summary>
    /// <param name="environment">The cluster.</param>
    public static IEnumerable<AlertingRule> In(GatewayEnvironment environment)
    {
        var thresholds = environment.Thresholds;
        return
        [
            environment.Alert(
                "EnvoyDownstreamErrors",
                Critical,
                "5m",
                $"""
                {DownstreamRecordings.ErrorRatio} > {thresholds.ErrorRatio}
                  and {DownstreamRecordings.Total(DownstreamRecordings.Requests)} >= {thresholds.RequestFloor}
                """,
                $"{{{{ $value | humanizePercentage }}}} of the requests to proxies in {Value(Namespace)} fail.",
                $"More than {Percent(thresholds.ErrorRatio)} of clients' requests have got a 5xx for 5 minutes, from the gateway itself or from what is behind it."),
            environment.Alert(
                "EnvoyCertificateExpiresSoon",
                Warning,
                "15m",
                $"min by ({Namespace}, {ListenerAddress}, {TlsCertificate}) ({ListenerSslCertificateExpiration}) - time() < {thresholds.CertificateUrgent.TotalSeconds}",
                $"Certificate {Value(TlsCertificate)} expires in {{{{ $value | humanizeDuration }}}}.",
                $"Listener {Value(ListenerAddress)} still shows a certificate that ends within {thresholds.CertificateUrgent.TotalDays} days: it has not been renewed, or proxies have not got the new one. Once it is over, clients refuse to connect."),
        ];
    }
}

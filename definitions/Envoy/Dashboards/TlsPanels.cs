using Artifacts.Grafana;
using Definitions.Gateway;
using static Definitions.Envoy.Dashboards.ProxyChoice;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyListenerMetrics;
using static Definitions.Gateway.Panels;

namespace Definitions.Envoy.Dashboards;

/// <summary>Certificates, and clients that use them.</summary>
internal static class TlsPanels
{
    private const string DaysLeft = "Days left";

    private const string NoTls = "no listener ends TLS";

    /// <summary>A table of certificates, the first to end first, and the handshakes of listeners.</summary>
    /// <param name="thresholds">Where alerts begin.</param>
    public static IEnumerable<Panel> All(Thresholds thresholds) =>
    [
        new TablePanel("Certificates")
        {
            Description = $"How many days certificates have left, the first to end first; an alert begins at {thresholds.CertificateUrgent.TotalDays}.",
            NoValue = NoTls,
            MayBeEmpty = NoTls,
            SortBy = [new() { DisplayName = DaysLeft }],
            Targets =
            [
                new PrometheusQuery(
                    $"(min by ({Namespace}, {ListenerAddress}, {TlsCertificate}) ({Of(ListenerSslCertificateExpiration)}) - time()) / {TimeSpan.FromDays(1).TotalSeconds}")
                {
                    Format = PromQueryFormat.Table,
                    Instant = true,
                },
            ],
            Transformations =
            [
                new OrganizeTransformation
                {
                    ExcludeByName = new Dictionary<string, bool> { ["Time"] = true },
                    IndexByName = new Dictionary<string, double>
                    {
                        [TlsCertificate.Name] = 0,
                        [ListenerAddress.Name] = 1,
                        [Namespace.Name] = 2,
                        ["Value"] = 3,
                    },
                    RenameByName = new Dictionary<string, string>
                    {
                        [TlsCertificate.Name] = "Certificate",
                        [ListenerAddress.Name] = "Listener",
                        [Namespace.Name] = "Proxies' namespace",
                        ["Value"] = DaysLeft,
                    },
                },
            ],
            Overrides =
            [
                new(new("byName", DaysLeft),
                [
                    new("unit", FieldUnit.Days.Id),
                    new("decimals", 1),
                    new("thresholds", new ThresholdsConfig(
                    [
                        new(Palette.Bad),
                        new(Palette.Warning, thresholds.CertificateUrgent.TotalDays),
                        new(Palette.Good, thresholds.CertificateSoon.TotalDays),
                    ])),
                    new("custom.cellOptions", new TableColoredBackgroundCellOptions()),
                ]),
            ],
        },
        Graph(
            "TLS handshakes",
            "Handshakes of each listener that succeed, and TLS connections that fail, other than for a client's bad certificate.",
            FieldUnit.CountsPerSecond,
            Target($"sum by ({ListenerAddress}) ({Rate(Of(ListenerSslHandshake))})", $"{ListenerAddress} succeeded"),
            Target($"sum by ({ListenerAddress}) ({Rate(Of(ListenerSslConnectionError))})", $"{ListenerAddress} failed")) with
        {
            NoValue = NoTls,
            MayBeEmpty = NoTls,
        },
    ];
}

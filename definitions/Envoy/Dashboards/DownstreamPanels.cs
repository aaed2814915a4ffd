using Artifacts.Grafana;
using Artifacts.Queries;
using Definitions.Envoy.Rules;
using Definitions.Gateway;
using static Artifacts.Prometheus.PrometheusLabels;
using static Definitions.Envoy.Dashboards.ProxyChoice;
using static Definitions.Envoy.EnvoyHttpMetrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyListenerMetrics;
using static Definitions.Gateway.Panels;

namespace Definitions.Envoy.Dashboards;

/// <summary>What clients ask of the proxies, over HTTP and over TCP.</summary>
internal static class DownstreamPanels
{
    private const string NoTcp = "no listener takes plain TCP";

    /// <summary>The quantiles of a latency that are drawn.</summary>
    public static readonly IReadOnlyList<double> Quantiles = [0.99, 0.9, 0.5];

    /// <summary>The colors of <see cref="Quantiles"/>.</summary>
    public static readonly (string Name, string Color)[] QuantileColors = [("p99", Palette.Vermilion), ("p90", Palette.Orange), ("p50", Palette.Blue)];

    /// <summary>The graphs, three a line.</summary>
    public static IEnumerable<Panel> All =>
    [
        .. new[]
        {
            Graph(
                "Downstream requests",
                $"Requests of clients to each proxy: the {Most} with the most.",
                FieldUnit.RequestsPerSecond,
                Target(Highest(Of(DownstreamRecordings.Requests)), Pod)),
            Graph(
                "Downstream new connections",
                $"HTTP connections that clients open to each proxy: the {Most} with the most.",
                FieldUnit.CountsPerSecond,
                Target(Highest(Of(DownstreamRecordings.Connections)), Pod)),
            Graph(
                "Downstream latency",
                "How long clients wait for complete responses: the share of requests in a series' name took no longer.",
                FieldUnit.Milliseconds,
                [.. Quantiles.Select(quantile => Target(LatencyAt(quantile), $"p{quantile * 100}"))])
                .Colored(QuantileColors),
            Graph(
                "Downstream open connections",
                "Connections that clients hold open to each listener, whatever their protocol, all proxies together.",
                FieldUnit.Short,
                Target($"sum by ({ListenerAddress}) ({Of(ListenerDownstreamCxActive)})", ListenerAddress)),
            Graph(
                "Downstream requests under way",
                "Requests of clients that have no complete response yet.",
                FieldUnit.Short,
                Target(
                    $"sum by ({HttpConnManagerPrefix}) ({Of(HttpDownstreamRqActive, EnvoyQueries.OfClients)})",
                    HttpConnManagerPrefix)),
            Graph(
                "Downstream traffic",
                "Bytes between all proxies and their clients over HTTP: requests are received, responses sent.",
                FieldUnit.BytesPerSecondIEC,
                Target($"sum({Of(DownstreamRecordings.Received)})", "received"),
                Target($"sum({Of(DownstreamRecordings.Sent)})", "sent"))
                .Colored(("received", Palette.Blue), ("sent", Palette.Orange)),
        }
        .Select(graph => graph with { Width = 8 }),
        .. new[]
        {
            Graph(
                "TCP new connections",
                "Connections that clients open to each TCP listener.",
                FieldUnit.CountsPerSecond,
                Target(Highest(Of(DownstreamRecordings.TcpConnections)), TcpPrefix)),
            Graph(
                "TCP received",
                "Bytes from clients of each TCP listener.",
                FieldUnit.BytesPerSecondIEC,
                Target(Highest(Of(DownstreamRecordings.TcpReceived)), TcpPrefix)),
            Graph(
                "TCP sent",
                "Bytes to clients of each TCP listener.",
                FieldUnit.BytesPerSecondIEC,
                Target(Highest(Of(DownstreamRecordings.TcpSent)), TcpPrefix)),
        }
        .Select(graph => graph with { Width = 8, NoValue = NoTcp, MayBeEmpty = NoTcp }),
    ];

    /// <summary>The time that a share of clients' requests stays below.</summary>
    /// <param name="quantile">The share, from 0 to 1.</param>
    public static Query LatencyAt(double quantile) =>
        $"histogram_quantile({quantile}, sum by ({Le}) ({Of(DownstreamRecordings.LatencyBuckets)}))";
}

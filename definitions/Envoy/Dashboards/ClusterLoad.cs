using Artifacts.Grafana;
using static Definitions.Envoy.Dashboards.ChosenClusters;
using static Definitions.Envoy.EnvoyClusterMetrics;
using static Definitions.Envoy.EnvoyHttpMetrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Gateway.Panels;

namespace Definitions.Envoy.Dashboards;

/// <summary>What the chosen clusters have to do, and how fast they are.</summary>
/// <remarks>Close looks need sharp lines: rates are over as little as the data allows, not over the five minutes of recordings.</remarks>
internal static class ClusterLoad
{
    private static readonly int[] Percentiles = [99, 90, 50];

    private static readonly (int Digit, string Meaning)[] ResponseClasses =
    [
        (2, "answered as asked"),
        (3, "sent elsewhere"),
        (4, "refused as the client's mistake"),
        (5, "failed"),
    ];

    /// <summary>Connections, requests, traffic, latency and members.</summary>
    public static IEnumerable<Panel> Graphs =>
    [
        Graph(
            "Active connections",
            $"Connections that proxies hold open to each cluster: the {Most} clusters with the most.",
            FieldUnit.Short,
            Target(Largest(Of(ClusterUpstreamCxActive)), ClusterName)),
        Graph(
            "Requests",
            $"Requests that proxies send to each cluster: the {Most} clusters with the most.",
            FieldUnit.RequestsPerSecond,
            Target(Fastest(Of(ClusterUpstreamRqTotal)), ClusterName)),
        Graph(
            "Upstream traffic",
            "Bytes between proxies and each cluster: responses are received, requests sent.",
            FieldUnit.BytesPerSecondIEC,
            Target(Fastest(Of(ClusterUpstreamCxRxBytesTotal)), $"{ClusterName} received"),
            Target(Fastest(Of(ClusterUpstreamCxTxBytesTotal)), $"{ClusterName} sent")),
        Graph(
            "Downstream traffic",
            "Bytes between each proxy and its clients over HTTP, whichever clusters are chosen.",
            FieldUnit.BytesPerSecondIEC,
            Target($"sum by ({Pod}) ({Rate($"{HttpDownstreamCxRxBytesTotal}{{{EnvoyQueries.OfClients}}}")})", $"{Pod} received"),
            Target($"sum by ({Pod}) ({Rate($"{HttpDownstreamCxTxBytesTotal}{{{EnvoyQueries.OfClients}}}")})", $"{Pod} sent")),
        Graph(
            "Upstream latency",
            $"How long clusters take to answer, of the {Most} with the most requests: the share of requests in a series' name took no longer.",
            FieldUnit.Milliseconds,
            [.. Percentiles.Select(LatencyAt)]),
        Graph(
            "Members",
            "Endpoints of each cluster, and how many of them are healthy to the proxy that sees the fewest.",
            FieldUnit.Short,
            Target(Fewest(Of(ClusterMembershipHealthy)), $"{ClusterName} healthy"),
            Target(Worst(Of(ClusterMembershipTotal)), $"{ClusterName} total")),
    ];

    /// <summary>Responses by the class of their status code.</summary>
    public static IEnumerable<Panel> Responses => ResponseClasses.Select(response =>
        Graph(
            $"Upstream {response.Digit}xx responses",
            $"Requests that each cluster {response.Meaning}.",
            FieldUnit.RequestsPerSecond,
            Target(
                Fastest($"{ClusterUpstreamRqXx}{{{EnvoyQueries.OfClass(response.Digit)}, {ClusterChoice.Matchers}}}"),
                ClusterName)) with
        {
            Width = 6,
        });

    private static PrometheusQuery LatencyAt(int percentile) => Target(
        Highest(
            $"histogram_quantile({percentile / 100.0}, sum by (le, {ClusterName}) ({Rate(Of(ClusterUpstreamRqTime.Bucket))}))",
            PerCluster($"rate({Of(ClusterUpstreamRqTotal)}[$__range] @ end())")),
        $"{ClusterName} p{percentile}");
}

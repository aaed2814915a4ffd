using Artifacts.Grafana;
using Artifacts.Prometheus;
using Definitions.Envoy.Rules;
using Definitions.Gateway;
using static Artifacts.Prometheus.PrometheusLabels;
using static Definitions.Envoy.Dashboards.ProxyChoice;
using static Definitions.Envoy.EnvoyClusterMetrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Gateway.Panels;

namespace Definitions.Envoy.Dashboards;

/// <summary>What the proxies ask of clusters: the busiest, the slowest and the most troubled of them, with a way to each.</summary>
internal static class UpstreamPanels
{
    /// <summary>The graphs, three a line.</summary>
    /// <param name="thresholds">Where alerts begin.</param>
    public static IEnumerable<Panel> All(Thresholds thresholds) => new[]
    {
        ByCluster("Upstream requests", "Requests to each cluster.", FieldUnit.RequestsPerSecond, UpstreamRecordings.Requests),
        ByCluster("Upstream new connections", "Connections that proxies open to each cluster, those that fail included.", FieldUnit.CountsPerSecond, UpstreamRecordings.Connections),
        Graph(
            "Upstream latency",
            "How long clusters take to answer, all together: the share of requests in a series' name took no longer.",
            FieldUnit.Milliseconds,
            [.. DownstreamPanels.Quantiles.Select(LatencyAt)])
            .Colored(DownstreamPanels.QuantileColors),
        Graph(
            "Upstream open connections",
            "Connections that all proxies hold open to clusters, and requests under way on them.",
            FieldUnit.Short,
            Target($"sum({Of(ClusterUpstreamCxActive)})", "connections"),
            Target($"sum({Of(ClusterUpstreamRqActive)})", "requests"))
            .Colored(("connections", Palette.Blue), ("requests", Palette.Orange)),
        ByCluster("Upstream received", "Bytes of responses from each cluster.", FieldUnit.BytesPerSecondIEC, UpstreamRecordings.Received),
        ByCluster("Upstream sent", "Bytes of requests to each cluster.", FieldUnit.BytesPerSecondIEC, UpstreamRecordings.Sent),
        ByCluster("Slowest clusters", "The time in which each cluster answers all but one of a hundred requests.", FieldUnit.Milliseconds, UpstreamRecordings.Latency99),
        ByCluster("Failing clusters", "The share of each cluster's responses that are 5xx.", FieldUnit.PercentUnit, UpstreamRecordings.ErrorRatio)
            .WithLimit(thresholds.ErrorRatio),
        ByCluster("Unreachable clusters", "The share of new connections to each cluster that can't be opened.", FieldUnit.PercentUnit, UpstreamRecordings.ConnectFailureRatio)
            .WithLimit(thresholds.ConnectFailureRatio),
    }
    .Select(graph => graph with { Width = 8 });

    private static TimeSeriesPanel ByCluster(string title, string description, FieldUnit unit, RecordingRule rule) =>
        Graph(title, $"{description} The {Most} clusters with the most.", unit, Target(Highest(Of(rule)), ClusterName)) with
        {
            DataLinks = [GatewayDashboards.ToCluster],
        };

    private static PrometheusQuery LatencyAt(double quantile) => Target(
        $"histogram_quantile({quantile}, sum by ({Le}) ({Of(UpstreamRecordings.LatencyBuckets)}))",
        $"p{quantile * 100}");
}

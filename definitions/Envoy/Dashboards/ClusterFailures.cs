using Artifacts.Grafana;
using Artifacts.Prometheus;
using Definitions.Envoy.Rules;
using Definitions.Gateway;
using static Definitions.Envoy.Dashboards.ChosenClusters;
using static Definitions.Envoy.EnvoyClusterMetrics;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Gateway.Panels;

namespace Definitions.Envoy.Dashboards;

/// <summary>What goes wrong in the chosen clusters. A line where an alert begins is drawn in the very series that it judges.</summary>
internal static class ClusterFailures
{
    /// <summary>The graphs, three a line.</summary>
    /// <param name="thresholds">Where alerts begin.</param>
    public static IEnumerable<Panel> All(Thresholds thresholds) => new[]
    {
        Share("Failed requests", "The share of responses that are 5xx, over 5 minutes.", UpstreamRecordings.ErrorRatio)
            .WithLimit(thresholds.ErrorRatio),
        Share("Timed out requests", "The share of requests that get no response in time, over 5 minutes.", UpstreamRecordings.TimeoutRatio)
            .WithLimit(thresholds.TimeoutRatio),
        Share("Failed connections", "The share of new connections that can't be opened, over 5 minutes.", UpstreamRecordings.ConnectFailureRatio)
            .WithLimit(thresholds.ConnectFailureRatio),
        Graph(
            "Requests under way",
            "Requests that have no complete response yet, and those of them that still wait for a connection.",
            FieldUnit.Short,
            Target(Largest(Of(ClusterUpstreamRqActive)), $"{ClusterName} active"),
            Target(Largest(Of(ClusterUpstreamRqPendingActive)), $"{ClusterName} waiting")),
        Graph(
            "Retries and overflows",
            "Requests that are tried again, and those that fail because too many wait already (a circuit breaker is open).",
            FieldUnit.RequestsPerSecond,
            Target(Fastest(Of(ClusterUpstreamRqRetry)), $"{ClusterName} retried"),
            Target(Fastest(Of(ClusterUpstreamRqPendingOverflow)), $"{ClusterName} overflowed")),
        Graph(
            "Healthy endpoints",
            $"The share of endpoints that are healthy to the proxy that sees the fewest: the {Most} clusters with the least.",
            FieldUnit.PercentUnit,
            Target(Lowest(Of(UpstreamRecordings.HealthyRatio)), ClusterName))
            .WithLowerLimit(thresholds.HealthyEndpoints) with
        {
            AxisSoftMax = 1,
        },
    }
    .Select(graph => graph with { Width = 8 });

    private static TimeSeriesPanel Share(string title, string description, RecordingRule share) => Graph(
        title, $"{description} The {Most} clusters with the most.", FieldUnit.PercentUnit, Target(Highest(Of(share)), ClusterName));
}

using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Queries;
using Definitions.Envoy.Rules;
using Definitions.Gateway;
using static Definitions.Envoy.Dashboards.ProxyChoice;
using static Definitions.Envoy.EnvoyQueries;
using static Definitions.Envoy.EnvoyServerMetrics;

namespace Definitions.Envoy.Dashboards;

/// <summary>The numbers at the top: whether all is well, at a glance.</summary>
internal static class GlobalNumbers
{
    // Without an alert there is no series, and 0 is what that means.
    private static Query FiringAlerts =>
        $"count({PrometheusMetrics.Alerts}{{alertstate=\"firing\", alertname=~\"(AckGateway|Envoy).+\"}}) or vector(0)";

    private static Query ResponsesOfClients => Of(DownstreamRecordings.Responses);

    /// <summary>The numbers, as wide as the dashboard.</summary>
    /// <param name="environment">The cluster of Kubernetes.</param>
    public static IEnumerable<Panel> All(GatewayEnvironment environment) => new FieldPanel[]
    {
        Panels.Number("Firing alerts", "Alerts about the gateway and its proxies that fire, whichever namespace is chosen.", FieldUnit.None, FiringAlerts) with
        {
            Thresholds = new([new(Palette.Good), new(Palette.Bad, 1)]),
        },
        new GaugePanel("Live servers")
        {
            Description = $"Proxies that take requests, of {environment.ProxyReplicas}: neither draining nor shutting down.",
            Height = 5,
            Min = 0,
            Max = environment.ProxyReplicas,
            Thresholds = new([new(Palette.Bad), new(Palette.Good, environment.ProxyReplicas)]),
            Targets = [new PrometheusQuery($"sum({Of(ServerLive)})") { LegendFormat = "live", Instant = true }],
        },
        Panels.Number("Average uptime", "How long proxies have been running; a drop means restarts.", FieldUnit.Seconds, $"avg({Of(ServerUptime)})") with
        {
            GraphMode = BigValueGraphMode.None,
        },
        Panels.Number("Requests", "Requests of clients, all proxies together.", FieldUnit.RequestsPerSecond, $"sum({Of(DownstreamRecordings.Requests)})"),
        Panels.Number(
            "Failed requests",
            $"The share of clients' requests that get a 5xx; an alert begins at {GatewayAlerts.Percent(environment.Thresholds.ErrorRatio)}.",
            FieldUnit.PercentUnit,
            Share($"sum({Of(DownstreamRecordings.Responses, OfClass(5))})", $"sum({ResponsesOfClients})")) with
        {
            Decimals = 2,
            Thresholds = new([new(Palette.Good), new(Palette.Bad, environment.Thresholds.ErrorRatio)]),
        },
        Panels.Number(
            "Latency p99",
            "The time in which all but one of a hundred requests of clients are answered.",
            FieldUnit.Milliseconds,
            DownstreamPanels.LatencyAt(0.99)),
        Panels.Number("Allocated memory", "Memory in use, all proxies together.", FieldUnit.BytesIEC, $"sum({Of(ServerMemoryAllocated)})"),
        Panels.Number(
            "Heap size", "Memory reserved for the heap, in use or free, all proxies together.", FieldUnit.BytesIEC, $"sum({Of(ServerMemoryHeapSize)})"),
    }
    .Select(panel => panel with { Width = 3 });
}

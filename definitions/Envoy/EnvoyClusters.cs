using Artifacts.Grafana;
using Artifacts.Queries;
using Definitions.Gateway;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyMetrics;

namespace Definitions.Envoy;

/// <summary>
/// What the gateway's clusters do. A cluster is a set of endpoints: as a rule one target of a route, such as the first
/// backend of an HTTPRoute's first rule.
/// </summary>
public static class EnvoyClusters
{
    private static readonly int[] Percentiles = [99, 90, 50];

    private static readonly (int Digit, string Meaning)[] ResponseClasses =
    [
        (2, "answered as asked"),
        (3, "sent elsewhere"),
        (4, "refused as the client's mistake"),
        (5, "failed"),
    ];

    /// <summary>The dashboard of a cluster.</summary>
    public static Dashboard In(GatewayEnvironment environment) => new("Envoy Clusters")
    {
        Environment = environment.Deployment,
        Uid = "envoy-clusters",
        Description = "Connections, requests, latency and health of the gateway's upstream clusters, by the route that leads to them.",
        Tags = ["envoy", "gateway"],
        GraphTooltip = DashboardCursorSync.Crosshair,
        Time = new("now-1h", "now"),
        Refresh = "30s",
        Links = [new("Envoy") { Tags = ["envoy"], AsDropdown = true, KeepTime = true }],
        Variables = ClusterChoice.Variables,
        Panels =
        [
            new Row("Overview") { Panels = [.. Servers, .. Health, .. Load, Latency, Members, .. Responses] },
            new Row("Cluster membership") { Collapsed = true, Panels = [.. Membership] },
        ],
    };

    private static IEnumerable<Panel> Servers =>
    [
        new GaugePanel("Live servers")
        {
            Description = "Proxies that take requests: neither draining nor shutting down.",
            Width = 4,
            Height = 5,
            Min = 0,
            Thresholds = new([new("red"), new("green", 1)]),
            Targets = [new PrometheusQuery($"sum({ServerLive})") { LegendFormat = "live", Instant = true }],
        },
        Number("Average uptime", FieldUnit.Seconds, $"avg({ServerUptime})") with
        {
            Description = "How long proxies have been running; a drop means restarts.",
            GraphMode = BigValueGraphMode.None,
        },
        Number("Allocated memory", FieldUnit.BytesIEC, $"sum({ServerMemoryAllocated})") with
        {
            Description = "Memory in use, all proxies together.",
        },
        Number("Heap size", FieldUnit.BytesIEC, $"sum({ServerMemoryHeapSize})") with
        {
            Description = "Memory reserved for the heap, in use or free, all proxies together.",
        },
    ];

    private static IEnumerable<Panel> Health =>
    [
        Number("Unhealthy clusters", FieldUnit.None, $"sum({Worst(Unhealthy)} > bool 0)") with
        {
            Description = "Chosen clusters of which a proxy sees at least one endpoint that isn't healthy.",
            Thresholds = new([new("green"), new("red", 1)]),
        },
        Number("Cluster state", FieldUnit.None, $"min({Chosen(ClusterMembershipHealthy)} == bool {Chosen(ClusterMembershipTotal)})") with
        {
            Description = "Healthy if every proxy sees every endpoint of the chosen clusters healthy.",
            GraphMode = BigValueGraphMode.None,
            ColorMode = BigValueColorMode.Background,
            Mappings = [new ValueMap([new("1", "Healthy", "green"), new("0", "Unhealthy", "red")])],
        },
    ];

    private static IEnumerable<Panel> Load =>
    [
        Graph("Active connections", FieldUnit.Short, Target(PerCluster(Chosen(ClusterUpstreamCxActive)), ClusterName)) with
        {
            Description = "Connections that proxies hold open to each cluster.",
        },
        Graph("Requests", FieldUnit.RequestsPerSecond, Target(PerCluster(Rate(Chosen(ClusterUpstreamRqTotal))), ClusterName)) with
        {
            Description = "Requests that proxies send to each cluster.",
        },
        Graph(
            "Upstream traffic",
            FieldUnit.BytesPerSecondIEC,
            Target(PerCluster(Rate(Chosen(ClusterUpstreamCxRxBytesTotal))), $"{ClusterName} received"),
            Target(PerCluster(Rate(Chosen(ClusterUpstreamCxTxBytesTotal))), $"{ClusterName} sent")) with
        {
            Description = "Bytes between proxies and each cluster: responses are received, requests sent.",
        },
        Graph(
            "Downstream traffic",
            FieldUnit.BytesPerSecondIEC,
            Target(PerProxy(Rate(FromClients(HttpDownstreamCxRxBytesTotal))), $"{Pod} received"),
            Target(PerProxy(Rate(FromClients(HttpDownstreamCxTxBytesTotal))), $"{Pod} sent")) with
        {
            Description = "Bytes between each proxy and its clients over HTTP, whichever clusters are chosen.",
        },
    ];

    private static Panel Latency =>
        Graph("Upstream latency", FieldUnit.Milliseconds, [.. Percentiles.Select(LatencyAt)]) with
        {
            Description = "How long clusters take to answer: the share of requests in a series' name took no longer.",
        };

    private static Panel Members =>
        Graph(
            "Members",
            FieldUnit.Short,
            Target(Fewest(Chosen(ClusterMembershipHealthy)), $"{ClusterName} healthy"),
            Target(Worst(Chosen(ClusterMembershipTotal)), $"{ClusterName} total")) with
        {
            Description = "Endpoints of each cluster, and how many of them are healthy to the proxy that sees the fewest.",
        };

    private static IEnumerable<Panel> Responses => ResponseClasses.Select(response =>
        Graph(
            $"Upstream {response.Digit}xx responses",
            FieldUnit.RequestsPerSecond,
            Target(PerCluster(Rate(Responded(response.Digit))), ClusterName)) with
        {
            Description = $"Requests that each cluster {response.Meaning}.",
            Width = 6,
        });

    private static IEnumerable<Panel> Membership =>
    [
        Graph(
            "Members by health",
            FieldUnit.Short,
            Target($"sum({Fewest(Chosen(ClusterMembershipHealthy))})", "healthy"),
            Target($"sum({Worst(Unhealthy)})", "unhealthy")) with
        {
            Description = "Endpoints of all chosen clusters together, each cluster as the proxy sees it that sees it worst.",
            Width = 24,
            Stacking = new(StackingMode.Normal),
        },
        .. new[]
        {
            (Title: "Ejected", Metric: ClusterOutlierDetectionEjectionsActive, What: "get no requests because they failed too often"),
            (Title: "Degraded", Metric: ClusterMembershipDegraded, What: "say they are degraded: they get requests when too few healthy ones are left"),
            (Title: "Excluded", Metric: ClusterMembershipExcluded, What: "don't count yet, because their first health check is still to come"),
        }
        .Select(state => Graph(state.Title, FieldUnit.Short, Target(Worst(Chosen(state.Metric)), ClusterName)) with
        {
            Description = $"Endpoints of each cluster that {state.What}.",
            Width = 8,
        }),
    ];

    private static Query Unhealthy => $"{Chosen(ClusterMembershipTotal)} - {Chosen(ClusterMembershipHealthy)}";

    private static Query Chosen(Query metric) => $"{metric}{{{ClusterChoice.Matchers}}}";

    private static Query Responded(int firstDigit) =>
        $"{ClusterUpstreamRqXx}{{{ResponseCodeClass}=\"{firstDigit}\", {ClusterChoice.Matchers}}}";

    // Envoy's own listeners (readiness, statistics) have other prefixes.
    private static Query FromClients(Query metric) => $"{metric}{{{HttpConnManagerPrefix}=~\"https?-.+\"}}";

    private static Query Rate(Query counter) => $"rate({counter}[$__rate_interval])";

    private static Query PerCluster(Query series) => $"sum by ({ClusterName}) ({series})";

    private static Query PerProxy(Query series) => $"sum by ({Pod}) ({series})";

    // Every proxy counts the same endpoints, so adding up proxies would count them several times.
    private static Query Worst(Query endpoints) => $"max by ({ClusterName}) ({endpoints})";

    private static Query Fewest(Query endpoints) => $"min by ({ClusterName}) ({endpoints})";

    private static PrometheusQuery LatencyAt(int percentile) => Target(
        $"histogram_quantile({percentile / 100.0}, sum by (le, {ClusterName}) ({Rate(Chosen($"{ClusterUpstreamRqTime.Bucket}"))}))",
        $"{ClusterName} p{percentile}");

    private static PrometheusQuery Target(Query expr, LegendFormat legend) => new(expr) { LegendFormat = legend };

    private static StatPanel Number(string title, FieldUnit unit, Query expr) => new(title)
    {
        Width = 4,
        Height = 5,
        Unit = unit,
        Targets = [Target(expr, title)],
    };

    private static TimeSeriesPanel Graph(string title, FieldUnit unit, params PrometheusQuery[] targets) => new(title)
    {
        Unit = unit,
        AxisSoftMin = 0,
        FillOpacity = 10,
        ShowPoints = VisibilityMode.Never,
        Tooltip = new() { Mode = TooltipDisplayMode.Multi, Sort = SortOrder.Descending },
        Targets = targets,
    };
}

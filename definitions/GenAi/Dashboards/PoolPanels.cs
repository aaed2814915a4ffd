using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Queries;
using Definitions.Envoy;
using Definitions.Gateway;
using Definitions.GenAi.EndpointPicker;
using static Artifacts.Prometheus.PrometheusLabels;
using static Definitions.Gateway.Panels;
using static Definitions.GenAi.EndpointPicker.EndpointPickerLabels;

namespace Definitions.GenAi.Dashboards;

/// <summary>What the endpoint pickers see of their pools, and where they send requests.</summary>
internal sealed class PoolPanels(GenAiSettings settings, Query servers)
{
    private readonly EndpointPickerMetrics picker = new(settings.EndpointPickerNaming);

    public Panel Number => Gateway.Panels.Number(
        "Ready pods",
        "Model servers of all chosen pools that take requests.",
        FieldUnit.None,
        $"sum({OfPools(picker.ReadyPods)})") with
    {
        Thresholds = new([new(Palette.Bad), new(Palette.Good, 1)]),
    };

    public IEnumerable<Panel> Graphs =>
    [
        Graph("Ready pods by pool", "Model servers of each pool that take requests; with none, every request fails.", FieldUnit.Short, OfPool(picker.ReadyPods)) with
        {
            Width = 8,
            Thresholds = new([new(Palette.Bad), new(Palette.Good, 1)]),
            ThresholdsStyle = new(GraphThresholdsStyleMode.Dashed),
        },
        Graph("Cache use by pool", "How full the key-value caches of each pool's servers are on average.", FieldUnit.PercentUnit, OfPool(picker.AverageKvCacheUtilization))
            .WithLimit(settings.Objectives.KvCacheUsage) with { Width = 8, Max = 1 },
        Graph("Queue by pool", "How many requests wait at a server of each pool on average.", FieldUnit.Short, OfPool(picker.AverageQueueSize))
            .WithLimit(settings.Objectives.WaitingRequests) with { Width = 8 },
        Graph(
            "Picked requests",
            "Requests that the pickers chose a server for, by the model that was asked for and the one that it went to.",
            FieldUnit.RequestsPerSecond,
            Target(
                $"sum by ({ModelName}, {TargetModelName}) ({Rate(Chosen(picker.RequestTotal))})",
                $"{ModelName} → {TargetModelName}")),
        Graph(
            "Failing picked requests",
            "The share of requests of each model that failed after a server was chosen, or because there was none.",
            FieldUnit.PercentUnit,
            Target(
                $"""
                ({PerModel(Rate(Chosen(picker.RequestErrorTotal)))} or 0 * {PerModel(Rate(Chosen(picker.RequestTotal)))})
                  / ({PerModel(Rate(Chosen(picker.RequestTotal)))} > 0)
                """,
                ModelName)),
        Graph(
            "Picked requests, p90 of duration",
            "9 of 10 requests of each model are answered within this time after the picker got them.",
            FieldUnit.Seconds,
            Target(
                $"histogram_quantile(0.9, sum by ({ModelName}, {Le}) ({Rate($"{picker.RequestDuration.Bucket}{{{servers}}}")}))",
                ModelName)),
        Graph(
            "Requests in flight",
            "Requests of each model that are being answered.",
            FieldUnit.Short,
            Target(PerModel(Chosen(picker.RunningRequests)), ModelName)),
    ];

    private PrometheusQuery OfPool(Gauge gauge) => Target(OfPools(gauge), $"{EnvoyLabels.Namespace}/{PoolName}");

    // Several pickers of a pool see the same servers: adding them up would count those several times.
    private Query OfPools(Gauge gauge) => $"max by ({EnvoyLabels.Namespace}, {PoolName}) ({Chosen(gauge)})";

    private Query Chosen(Metric metric) => $"{metric}{{{servers}}}";

    private static Query PerModel(Query series) => $"sum by ({ModelName}) ({series})";
}

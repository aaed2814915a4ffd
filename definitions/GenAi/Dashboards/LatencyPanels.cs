using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Queries;
using Definitions.Gateway;
using Definitions.GenAi.Objectives;
using Definitions.GenAi.Rules;
using static Artifacts.Prometheus.PrometheusLabels;
using static Definitions.Gateway.Panels;
using static Definitions.GenAi.Dashboards.GenAiPanels;
using static Definitions.GenAi.GenAiLabels;

namespace Definitions.GenAi.Dashboards;

/// <summary>How long clients wait for the first token, for each further one, and for the whole response.</summary>
internal sealed class LatencyPanels(GenAiObjectives objectives, GenAiMetrics metrics, GenAiRecordings recordings, Query models)
{
    private double Bound => objectives.TimeToFirstToken.Bound;

    public IEnumerable<Panel> Numbers =>
    [
        Number(
            "First token, p99",
            "99 of 100 requests to the chosen models get their first token within this time; red is later than promised.",
            FieldUnit.Seconds,
            recordings.FirstToken.Together(0.99, models)) with
        {
            Thresholds = new([new(Palette.Good), new(Palette.Bad, Bound)]),
        },
        Number(
            "Further tokens, p90",
            "9 of 10 responses of the chosen models take at most this time for each token after the first.",
            FieldUnit.Seconds,
            recordings.OutputToken.Together(0.9, models)),
    ];

    public IEnumerable<Panel> Graphs =>
    [
        Quantiles(
            "Time to first token",
            "How long the chosen models together take for the first token. The line is the time that is promised.",
            recordings.FirstToken) with
        {
            Width = 8,
            Thresholds = new([new(Palette.Good), new(Palette.Bad, Bound)]),
            ThresholdsStyle = new(GraphThresholdsStyleMode.Dashed),
        },
        Spread("Time to first token, spread", "How often each time to the first token occurs; the brighter, the rarer.", recordings.FirstToken),
        ByModel("Time to first token by model, p99", "99 of 100 first tokens of a model are there in this time", recordings.FirstToken).WithLimit(Bound),
        Quantiles(
            "Time per output token",
            "How long the chosen models together take for each token after the first: the pace at which people read along.",
            recordings.OutputToken) with { Width = 8 },
        Spread("Time per output token, spread", "How often each time per token occurs; the brighter, the rarer.", recordings.OutputToken),
        ByModel("Time per output token by model, p99", "99 of 100 responses of a model take at most this time per token", recordings.OutputToken),
        Graph(
            "Operation duration",
            "From a client's request until its response is complete, the chosen models together.",
            FieldUnit.Seconds,
            [.. LatencyRecordings.Quantiles.Select(quantile => Target(
                $"histogram_quantile({quantile}, sum by ({Le}) ({Rate(Chosen(metrics.OperationDuration.Bucket))}))",
                $"p{quantile * 100}"))]),
        Graph(
            "Operation duration, gateway and server",
            "The mean duration as clients and as model servers see it: what lies between is the way through the gateway.",
            FieldUnit.Seconds,
            Target(Mean(metrics.OperationDuration), "client"),
            Target(Mean(metrics.RequestDuration), "model server")),
    ];

    private TimeSeriesPanel Quantiles(string title, string description, LatencyRecordings latency) => Graph(
        title,
        description,
        FieldUnit.Seconds,
        [.. LatencyRecordings.Quantiles.Select(quantile => Target(latency.Together(quantile, models), $"p{quantile * 100}"))]);

    private HeatmapPanel Spread(string title, string description, LatencyRecordings latency) =>
        Heatmap(title, description, $"sum by ({Le}) ({latency.Buckets}{{{models}}})") with { Width = 8 };

    private TimeSeriesPanel ByModel(string title, string meaning, LatencyRecordings latency) => Graph(
        title,
        $"{meaning}; the {Most} slowest models.",
        FieldUnit.Seconds,
        Target(Highest(latency.At(0.99, models)), RequestModel)) with
    {
        Width = 8,
    };

    private Query Mean(Histogram histogram) => $"sum({Rate(Chosen(histogram.Sum))}) / sum({Rate(Chosen(histogram.Count))})";

    private Query Chosen(MetricSeries series) => $"{series}{{{models}}}";
}

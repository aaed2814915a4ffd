using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Queries;
using Definitions.Envoy;
using Definitions.GenAi.ModelServers;
using Definitions.GenAi.Objectives;
using static Artifacts.Prometheus.PrometheusLabels;
using static Definitions.Gateway.Panels;
using static Definitions.GenAi.Dashboards.GenAiPanels;
using static Definitions.GenAi.ModelServers.VllmLabels;

namespace Definitions.GenAi.Dashboards;

/// <summary>What each model server has to do, and what stands in its way.</summary>
internal sealed class ServerPanels(GenAiObjectives objectives, Query servers)
{
    public IEnumerable<Panel> Graphs =>
    [
        Graph("Running requests", "Requests that each server is computing.", FieldUnit.Short, PerServer(VllmMetrics.RequestsRunning)) with { Width = 8 },
        Graph("Waiting requests", "Requests that wait at each server. From the line on it is an alert.", FieldUnit.Short, PerServer(VllmMetrics.RequestsWaiting))
            .WithLimit(objectives.WaitingRequests) with { Width = 8 },
        Graph(
            "Cache use",
            "How full the key-value cache of each server is. When it is full, no further request is taken.",
            FieldUnit.PercentUnit,
            Target($"max by ({EnvoyLabels.Pod}) ({Chosen(VllmMetrics.KvCacheUsage)})", EnvoyLabels.Pod)).WithLimit(objectives.KvCacheUsage) with { Width = 8, Max = 1 },
        Graph(
            "Prefix-cache hits",
            "The share of prompts' tokens that each server had computed before: the more, the sooner the first token.",
            FieldUnit.PercentUnit,
            Target($"{Speed(VllmMetrics.PrefixCacheHits)} / ({Speed(VllmMetrics.PrefixCacheQueries)} > 0)", EnvoyLabels.Pod)) with { Width = 8, Max = 1 },
        Graph(
            "Preemptions",
            "How often each server throws out a request that it has begun, for want of cache, to compute it again later.",
            FieldUnit.CountsPerSecond,
            Target(Speed(VllmMetrics.Preemptions), EnvoyLabels.Pod)) with { Width = 8 },
        Graph(
            "Tokens",
            "Tokens of prompts that the chosen servers read, and of responses that they write.",
            TokensPerSecond,
            Target($"sum({Rate(Chosen(VllmMetrics.PromptTokens))})", "prompts"),
            Target($"sum({Rate(Chosen(VllmMetrics.GenerationTokens))})", "responses")) with { Width = 8 },
        Graph(
            "Where time goes, p90",
            "9 of 10 requests to the chosen servers wait, have their first token, and are complete within these times.",
            FieldUnit.Seconds,
            Target(P90(VllmMetrics.QueueTime), "waiting"),
            Target(P90(VllmMetrics.TimeToFirstToken), "first token"),
            Target(P90(VllmMetrics.RequestLatency), "complete")) with { Width = 8 },
        Graph(
            "Time between tokens, p90",
            "9 of 10 tokens of each model follow the one before within this time.",
            FieldUnit.Seconds,
            Target(
                $"histogram_quantile(0.9, sum by ({ModelName}, {Le}) ({Rate(Chosen(VllmMetrics.InterTokenLatency.Bucket))}))",
                ModelName)) with { Width = 8 },
        Graph(
            "Responses by end",
            "Responses of the chosen servers by why they ended: complete, cut off at the limit, or given up by the client.",
            FieldUnit.RequestsPerSecond,
            Target($"sum by ({FinishedReason}) ({Rate(Chosen(VllmMetrics.RequestSuccess))})", FinishedReason)) with { Width = 8 },
    ];

    private PrometheusQuery PerServer(Gauge gauge) => Target($"sum by ({EnvoyLabels.Pod}) ({Chosen(gauge)})", EnvoyLabels.Pod);

    private Query Speed(Counter counter) => $"sum by ({EnvoyLabels.Pod}) ({Rate(Chosen(counter))})";

    private Query P90(Histogram histogram) => $"histogram_quantile(0.9, sum by ({Le}) ({Rate(Chosen(histogram.Bucket))}))";

    private Query Chosen(Query series) => $"{series}{{{servers}}}";
}

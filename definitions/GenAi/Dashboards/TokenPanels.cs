using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Queries;
using Definitions.GenAi.Rules;
using static Artifacts.Prometheus.PrometheusLabels;
using static Definitions.Gateway.Panels;
using static Definitions.GenAi.Dashboards.GenAiPanels;
using static Definitions.GenAi.GenAiLabels;

namespace Definitions.GenAi.Dashboards;

/// <summary>How many tokens go in and come out.</summary>
internal sealed class TokenPanels(GenAiMetrics metrics, GenAiRecordings recordings, Query models)
{
    public Panel Number => Gateway.Panels.Number(
        "Output tokens",
        "Tokens that the chosen models generate.",
        TokensPerSecond,
        $"sum({OfType("output")})");

    public IEnumerable<Panel> Graphs =>
    [
        Graph(
            "Tokens by type",
            "Tokens that go into the chosen models and come out of them.",
            TokensPerSecond,
            Target($"sum by ({TokenType}) ({recordings.Tokens}{{{models}}})", TokenType)),
        Graph(
            "Output tokens by model",
            $"Tokens that each model generates; the {Most} with the most.",
            TokensPerSecond,
            Target(Highest(OfType("output")), RequestModel)),
        Graph(
            "Tokens per request",
            "How many tokens a request to the chosen models has on average, and how many its response.",
            Tokens,
            Target($"{PerType(metrics.TokenUsage.Sum)} / {PerType(metrics.TokenUsage.Count)}", TokenType)),
        Graph(
            "Tokens per request, p90",
            "9 of 10 requests to the chosen models, and of their responses, have at most so many tokens.",
            Tokens,
            Target(
                $"histogram_quantile(0.9, sum by ({Le}, {TokenType}) ({Rate($"{metrics.TokenUsage.Bucket}{{{models}}}")}))",
                TokenType)),
    ];

    private Query OfType(string type) => $"{recordings.Tokens}{{{TokenType}=\"{type}\", {models}}}";

    private Query PerType(MetricSeries series) => $"sum by ({TokenType}) ({Rate($"{series}{{{models}}}")})";
}

using Artifacts.Prometheus;
using Artifacts.Queries;
using Definitions.GenAi.Objectives;
using static Artifacts.Prometheus.PrometheusLabels;
using static Definitions.GenAi.GenAiLabels;

namespace Definitions.GenAi.Rules;

/// <summary>
/// What dashboards and alerts ask again and again of requests to models, computed beforehand. These series are called the
/// same whatever the telemetry calls its metrics.
/// </summary>
public sealed class GenAiRecordings
{
    /// <summary>The window of what is going on now.</summary>
    public static readonly TimeSpan Now = TimeSpan.FromMinutes(5);

    private readonly GenAiMetrics metrics;
    private readonly Query firstTokenInTime;

    /// <summary>Makes the rules.</summary>
    /// <param name="metrics">What they are computed of.</param>
    /// <param name="objectives">What they must be able to judge.</param>
    public GenAiRecordings(GenAiMetrics metrics, GenAiObjectives objectives)
    {
        this.metrics = metrics;
        firstTokenInTime = objectives.TimeToFirstToken.Within(metrics.TimeToFirstToken);

        TimeSpan[] windows = [Now, .. objectives.BurnRates.Select(burn => burn.LongWindow), .. objectives.BurnRates.Select(burn => burn.ShortWindow)];
        Requests = new(
            $"{RequestModel}:gen_ai_client_operation:rate",
            objectives.BurnRates.Select(burn => burn.ShortWindow).Append(Now),
            RequestRate);
        Errors = new($"{RequestModel}:gen_ai_client_operation_errors:rate{Duration.FromTimeSpan(Now)}", ErrorRate(Now));
        Tokens = new(
            $"{RequestModel}_{TokenType}:gen_ai_client_token_usage_sum:rate{Duration.FromTimeSpan(Now)}",
            $"sum by ({RequestModel}, {TokenType}) (rate({metrics.TokenUsage.Sum}[{Now}]))");
        FirstToken = new("gen_ai_server_time_to_first_token", metrics.TimeToFirstToken, Now);
        OutputToken = new("gen_ai_server_time_per_output_token", metrics.TimePerOutputToken, Now);
        Success = new(
            objectives.Requests,
            new($"{RequestModel}:gen_ai_client_operation_errors:ratio_rate", windows, ErrorShare),
            Requests);
        Promptness = new(
            objectives.TimeToFirstToken,
            new($"{RequestModel}:gen_ai_server_time_to_first_token_late:ratio_rate", windows, LateShare),
            Requests);
    }

    /// <summary>Requests per second.</summary>
    public WindowedRules Requests { get; }

    /// <summary>Failed requests per second; 0 where none failed.</summary>
    public RecordingRule Errors { get; }

    /// <summary>Tokens per second by type.</summary>
    public RecordingRule Tokens { get; }

    /// <summary>How long the first token takes.</summary>
    public LatencyRecordings FirstToken { get; }

    /// <summary>How long each further token takes.</summary>
    public LatencyRecordings OutputToken { get; }

    /// <summary>Requests should succeed.</summary>
    public ServiceLevel Success { get; }

    /// <summary>The first token should be there soon.</summary>
    public ServiceLevel Promptness { get; }

    /// <summary>The share of requests that failed over a long window, made of what was recorded.</summary>
    /// <param name="window">The window.</param>
    /// <param name="models">The matchers that choose models.</param>
    public Query FailedOver(Query window, Query models) =>
        $"sum_over_time({Errors}{{{models}}}[{window}]) / (sum_over_time({Requests.Over(Now)}{{{models}}}[{window}]) > 0)";

    /// <summary>The share of first tokens that were late over a long window, made of what was recorded.</summary>
    /// <param name="window">The window.</param>
    /// <param name="models">The matchers that choose models.</param>
    public Query LateOver(Query window, Query models) =>
        $$"""
        1 - sum by ({{RequestModel}}) (sum_over_time({{FirstToken.Buckets}}{{{firstTokenInTime}}, {{models}}}[{{window}}]))
          / (sum by ({{RequestModel}}) (sum_over_time({{FirstToken.Buckets}}{{{Le}}="+Inf", {{models}}}[{{window}}])) > 0)
        """;

    private Query RequestRate(TimeSpan window) => PerModel($"rate({metrics.OperationDuration.Count}[{window}])");

    // The error type has no series before the first error: without errors there are 0, without requests there is nothing.
    private Query ErrorRate(TimeSpan window) =>
        $"""
        {PerModel(Failed(window))}
          or 0 * {RequestRate(window)}
        """;

    private Query ErrorShare(TimeSpan window) =>
        $"""
        (
          {PerModel(Failed(window))}
          or 0 * {RequestRate(window)}
        ) / ({RequestRate(window)} > 0)
        """;

    // All minus those in time, and not one minus their share: with round numbers that is exact.
    private Query LateShare(TimeSpan window)
    {
        var all = PerModel($"rate({metrics.TimeToFirstToken.Count}[{window}])");
        var inTime = PerModel($"rate({metrics.TimeToFirstToken.Bucket}{{{firstTokenInTime}}}[{window}])");
        return $"""
            (
              {all}
              - {inTime}
            ) / ({all} > 0)
            """;
    }

    private Query Failed(TimeSpan window) => $"rate({metrics.OperationDuration.Count}{{{metrics.ErrorType}!=\"\"}}[{window}])";

    private static Query PerModel(Query series) => $"sum by ({RequestModel}) ({series})";
}

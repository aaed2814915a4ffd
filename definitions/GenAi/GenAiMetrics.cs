using Artifacts.Metrics;
using static Definitions.GenAi.GenAiLabels;

namespace Definitions.GenAi;

/// <summary>What the proxies tell of requests to models.</summary>
/// <param name="naming">What the telemetry calls them.</param>
/// <remarks>
/// Units and bucket bounds are those of OpenTelemetry's semantic conventions. The telemetry plugin publishes neither, and is
/// taken to count seconds, too.
/// </remarks>
public sealed class GenAiMetrics(GenAiNaming naming)
{
    /// <summary>The telemetry plugin, which answers at the proxies' own metrics port.</summary>
    public static readonly Exporter Exporter = new("the proxies' GenAI telemetry");

    private static readonly double[] DurationBuckets =
        [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];

    private static readonly double[] TokenBuckets =
        [1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216, 67_108_864];

    private static readonly double[] FirstTokenBuckets =
        [0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    private static readonly double[] OutputTokenBuckets =
        [0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 2.5];

    /// <summary>Who serves the model.</summary>
    public Label Provider => naming.Provider;

    /// <summary>Why a request failed; absent if it succeeded.</summary>
    public Label ErrorType => naming.ErrorType;

    /// <summary>A request as its client sees it, from sending it until its response is complete.</summary>
    public Histogram OperationDuration { get; } =
        Duration(naming, "gen_ai_client_operation_duration", "Duration of an operation as the client sees it.", DurationBuckets) with
        {
            Labels = [.. Common(naming), naming.ErrorType],
        };

    /// <summary>How many tokens went in and came out of a request.</summary>
    public Histogram TokenUsage { get; } = new("gen_ai_client_token_usage")
    {
        Exporter = Exporter,
        Help = "Number of input and output tokens used.",
        Unit = new("tokens"),
        Labels = [.. Common(naming), TokenType],
        Buckets = TokenBuckets,
    };

    /// <summary>A request as the model server sees it.</summary>
    public Histogram RequestDuration { get; } =
        Duration(naming, "gen_ai_server_request_duration", "Duration of a request as the model server sees it.", DurationBuckets) with
        {
            Labels = [.. Common(naming), naming.ErrorType],
        };

    /// <summary>From a request until the first token of its response.</summary>
    public Histogram TimeToFirstToken { get; } =
        Duration(naming, "gen_ai_server_time_to_first_token", "Time to generate the first token of a successful response.", FirstTokenBuckets);

    /// <summary>From one token of a response to the next, once the first is there.</summary>
    public Histogram TimePerOutputToken { get; } =
        Duration(naming, "gen_ai_server_time_per_output_token", "Time per token after the first of a successful response.", OutputTokenBuckets);

    private static Histogram Duration(GenAiNaming naming, string name, string help, double[] buckets) => new(name + naming.SecondsSuffix)
    {
        Exporter = Exporter,
        Help = help,
        Unit = Unit.Seconds,
        Labels = Common(naming),
        Buckets = buckets,
    };

    private static Label[] Common(GenAiNaming naming) =>
        [OperationName, naming.Provider, RequestModel, ResponseModel, ServerAddress, ServerPort];
}

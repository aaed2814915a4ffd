using Artifacts.Metrics;

namespace Definitions.GenAi;

/// <summary>
/// What the telemetry of the proxies calls its metrics and labels: the one place that knows where names differ.
/// </summary>
public sealed record GenAiNaming
{
    /// <summary>
    /// OpenTelemetry's semantic conventions for generative AI, as its Prometheus exporters write them: the unit is part of
    /// the name.
    /// </summary>
    public static GenAiNaming OpenTelemetry { get; } = new()
    {
        SecondsSuffix = "_seconds",
        Provider = new("gen_ai_provider_name"),
        ErrorType = new("error_type"),
    };

    /// <summary>
    /// The telemetry plugin of ACK's gateway, which follows an older version of the conventions: no unit in names, the
    /// provider is still a "system", and the error type has the prefix of all others.
    /// </summary>
    public static GenAiNaming TelemetryPlugin { get; } = new()
    {
        SecondsSuffix = "",
        Provider = new("gen_ai_system"),
        ErrorType = new("gen_ai_error_type"),
    };

    /// <summary>What the names of histograms of time end with.</summary>
    public required string SecondsSuffix { get; init; }

    /// <summary>Who serves the model, <c>vllm</c>.</summary>
    public required Label Provider { get; init; }

    /// <summary>Why a request failed; absent if it succeeded.</summary>
    public required Label ErrorType { get; init; }
}

using Artifacts.Metrics;

namespace Definitions.GenAi.EndpointPicker;

/// <summary>
/// What the endpoint picker calls its metrics. It was renamed in 2026, when it moved to the llm-d project; for now it exposes
/// both, the older ones marked as deprecated.
/// </summary>
public sealed record EndpointPickerNaming
{
    /// <summary>The names of the Gateway API inference extension.</summary>
    public static EndpointPickerNaming InferenceExtension { get; } = new()
    {
        PoolPrefix = "inference_pool_",
        ReadyPods = "ready_pods",
        RequestPrefix = "inference_objective_request_",
        RunningRequests = "inference_objective_running_requests",
        RequestLabels = [],
        RunningLabels = [EndpointPickerLabels.ModelName],
    };

    /// <summary>The names of llm-d's router.</summary>
    public static EndpointPickerNaming LlmD { get; } = new()
    {
        PoolPrefix = "llm_d_epp_",
        ReadyPods = "ready_endpoints",
        RequestPrefix = "llm_d_epp_request_",
        RunningRequests = "llm_d_epp_request_running",
        RequestLabels = [EndpointPickerLabels.FairnessId, EndpointPickerLabels.Priority],
        RunningLabels =
        [
            EndpointPickerLabels.ModelName,
            EndpointPickerLabels.TargetModelName,
            EndpointPickerLabels.FairnessId,
            EndpointPickerLabels.Priority,
        ],
    };

    /// <summary>What the names of a pool's gauges begin with.</summary>
    public required string PoolPrefix { get; init; }

    /// <summary>How the number of ready pods is called after the prefix.</summary>
    public required string ReadyPods { get; init; }

    /// <summary>What the names of metrics of requests begin with.</summary>
    public required string RequestPrefix { get; init; }

    /// <summary>The whole name of the gauge of running requests.</summary>
    public required string RunningRequests { get; init; }

    /// <summary>The labels that metrics of requests have besides both models.</summary>
    public required IReadOnlyList<Label> RequestLabels { get; init; }

    /// <summary>The labels of the gauge of running requests.</summary>
    public required IReadOnlyList<Label> RunningLabels { get; init; }
}

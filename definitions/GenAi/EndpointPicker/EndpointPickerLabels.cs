using Artifacts.Metrics;

namespace Definitions.GenAi.EndpointPicker;

/// <summary>The labels of the endpoint picker's metrics.</summary>
public static class EndpointPickerLabels
{
    /// <summary>The inference pool.</summary>
    public static readonly Label PoolName = new("name");

    /// <summary>The model that the client asked for.</summary>
    public static readonly Label ModelName = new("model_name");

    /// <summary>The model or adapter that the request was sent to.</summary>
    public static readonly Label TargetModelName = new("target_model_name");

    /// <summary>Why a request failed.</summary>
    public static readonly Label ErrorCode = new("error_code");

    /// <summary>Whose share of the pool a request counts to; llm-d's names only.</summary>
    public static readonly Label FairnessId = new("fairness_id");

    /// <summary>How important a request is; llm-d's names only.</summary>
    public static readonly Label Priority = new("priority");
}

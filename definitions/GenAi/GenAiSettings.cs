using Definitions.GenAi.EndpointPicker;
using Definitions.GenAi.Objectives;

namespace Definitions.GenAi;

/// <summary>What differs between clusters in how models are served and watched.</summary>
public sealed record GenAiSettings
{
    /// <summary>What the proxies' telemetry calls its metrics.</summary>
    public GenAiNaming Naming { get; init; } = GenAiNaming.OpenTelemetry;

    /// <summary>What the endpoint picker calls its metrics.</summary>
    public EndpointPickerNaming EndpointPickerNaming { get; init; } = EndpointPickerNaming.InferenceExtension;

    /// <summary>The namespace that model servers and endpoint pickers run in.</summary>
    public string Namespace { get; init; } = "inference";

    /// <summary>What people are promised.</summary>
    public GenAiObjectives Objectives { get; init; } = new();
}

namespace Artifacts.MockGateway;

/// <summary>By whose names the proxies tell of generative AI.</summary>
public enum GenAiNames
{
    /// <summary>OpenTelemetry's semantic conventions: <c>gen_ai_client_operation_duration_seconds</c>.</summary>
    OpenTelemetry,

    /// <summary>The telemetry plugin's: <c>gen_ai_client_operation_duration</c>, <c>gen_ai_system</c>.</summary>
    Plugin,
}

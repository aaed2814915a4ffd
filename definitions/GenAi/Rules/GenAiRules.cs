using Artifacts.Prometheus;
using Definitions.Gateway;

namespace Definitions.GenAi.Rules;

/// <summary>The recording rules and alerts of requests to models, of inference pools and of model servers.</summary>
public static class GenAiRules
{
    /// <summary>The rules of a cluster.</summary>
    /// <param name="environment">The cluster.</param>
    /// <param name="recordings">What dashboards use, too.</param>
    public static RuleFile In(GatewayEnvironment environment, GenAiRecordings recordings)
    {
        var alerts = new GenAiAlerts(environment, recordings);
        return new("genai")
        {
            Environment = environment.Deployment,
            Groups =
            [
                // Alerts stand after what they look at: rules of a group see what those before them have just recorded.
                new("genai-requests") { Rules = [.. recordings.Requests.All, recordings.Errors, .. recordings.Success.Failing.All, .. alerts.Errors] },
                new("genai-first-token") { Rules = [.. recordings.FirstToken.All, .. recordings.Promptness.Failing.All, .. alerts.LateFirstTokens] },
                new("genai-output-tokens") { Rules = [recordings.Tokens, .. recordings.OutputToken.All] },
                new("inference-pools") { Rules = [.. alerts.Pools] },
                new("model-servers") { Rules = [.. alerts.Servers] },
            ],
        };
    }
}

using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Queries;
using Definitions.Gateway;
using Definitions.GenAi.EndpointPicker;
using Definitions.GenAi.ModelServers;
using Definitions.GenAi.Objectives;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Gateway.GatewayAlerts;
using static Definitions.GenAi.EndpointPicker.EndpointPickerLabels;
using static Definitions.GenAi.GenAiLabels;

namespace Definitions.GenAi.Rules;

/// <summary>
/// What people should hear of models, inference pools and model servers. Each alert has its page in <c>runbooks/</c>.
/// </summary>
/// <param name="environment">The cluster that they run in.</param>
/// <param name="recordings">What has been computed beforehand.</param>
public sealed class GenAiAlerts(GatewayEnvironment environment, GenAiRecordings recordings)
{
    // Long enough for a restart or a short crowd, short enough for somebody to help.
    private static readonly Duration Patience = TimeSpan.FromMinutes(5);

    private readonly GenAiObjectives objectives = environment.GenAi.Objectives;
    private readonly EndpointPickerMetrics picker = new(environment.GenAi.EndpointPickerNaming);

    /// <summary>Models of which too many requests fail.</summary>
    public IEnumerable<AlertingRule> Errors
    {
        get
        {
            var promise = $"{Percent((double)objectives.Requests.Target)} of requests succeed over {objectives.Requests.Period.TotalDays} days";
            var summary = $"Requests to {Value(RequestModel)} fail: {{{{ $value | humanizePercentage }}}} of them.";
            return Burning("GenAiErrorBudgetBurn", recordings.Success, summary, promise);
        }
    }

    /// <summary>Models of which too many first tokens are late.</summary>
    public IEnumerable<AlertingRule> LateFirstTokens
    {
        get
        {
            var objective = objectives.TimeToFirstToken;
            var promise = $"{Percent((double)objective.Target)} of first tokens take at most {objective.Bound} s over {objective.Period.TotalDays} days";
            var summary = $"First tokens of {Value(RequestModel)} are late: {{{{ $value | humanizePercentage }}}} take longer than {objective.Bound} s.";
            return Burning("GenAiTimeToFirstTokenBurn", recordings.Promptness, summary, promise);
        }
    }

    /// <summary>Pools that can't answer, and pickers that can't be seen.</summary>
    public IEnumerable<AlertingRule> Pools =>
    [
        // Of several pickers of a pool, one that sees a pod is enough.
        Alert(
            "InferencePoolWithoutReadyPods",
            Critical,
            TimeSpan.FromMinutes(1),
            $"max by ({Namespace}, {PoolName}) ({picker.ReadyPods}) == 0",
            $"Inference pool {Value(Namespace)}/{Value(PoolName)} has no ready pod.",
            "The endpoint picker finds no model server that takes requests, so every request to the pool fails."),
        Absent(EndpointPickerJob.In(environment), "EndpointPickerAbsent", "endpoint picker", "Pools can't be watched, and without pickers proxies choose no model server."),
    ];

    /// <summary>Model servers that have too much to do, or can't be seen.</summary>
    public IEnumerable<AlertingRule> Servers =>
    [
        Alert(
            "ModelServerQueueGrowing",
            Warning,
            Patience,
            $"sum by ({Namespace}, {Pod}, {VllmLabels.ModelName}) ({VllmMetrics.RequestsWaiting}) > {objectives.WaitingRequests}",
            $"{{{{ $value | humanize }}}} requests wait at model server {Value(Namespace)}/{Value(Pod)}.",
            $"More than {objectives.WaitingRequests} requests for {Value(VllmLabels.ModelName)} have been waiting for {Patience}: " +
            "more comes in than the server can do, and first tokens are late by the time that requests wait."),
        Alert(
            "ModelServerKvCacheFull",
            Warning,
            Patience,
            $"max by ({Namespace}, {Pod}, {VllmLabels.ModelName}) ({VllmMetrics.KvCacheUsage}) > {objectives.KvCacheUsage}",
            $"The key-value cache of model server {Value(Namespace)}/{Value(Pod)} is {{{{ $value | humanizePercentage }}}} full.",
            $"The cache has been more than {Percent(objectives.KvCacheUsage)} full for {Patience}: {Value(VllmLabels.ModelName)} takes no further " +
            "requests, and throws out those that it has begun to compute them again."),
        Absent(ModelServerJob.In(environment), "ModelServersAbsent", "model server", "Either all of them are gone, and no model answers, or nobody sees how they are."),
    ];

    private AlertingRule[] Burning(string name, ServiceLevel level, string summary, string promise) =>
    [
        Burning($"{name}Fast", Critical, TimeSpan.FromMinutes(2), level, objectives.Fast, summary, promise),
        Burning($"{name}Slow", Warning, TimeSpan.FromMinutes(15), level, objectives.Slow, summary, promise),
    ];

    private AlertingRule Burning(
        string name, string severity, Duration time, ServiceLevel level, IReadOnlyList<BurnRate> rates, string summary, string promise) => Alert(
            name,
            severity,
            time,
            level.Burning(rates, objectives.FewestFailing),
            summary,
            $"It is promised that {promise}. The budget for the rest is being used up at more than " +
            $"{string.Join(" or ", rates.Select(Spoken))} the speed at which it would last.");

    private static string Spoken(BurnRate rate) =>
        $"{rate.Factor} × (over {Duration.FromTimeSpan(rate.LongWindow)} and {Duration.FromTimeSpan(rate.ShortWindow)})";

    // Whether targets are gone or answer no more, nothing says that one is up.
    private AlertingRule Absent(PodJob job, string name, string what, string meaning) => Alert(
        name,
        Critical,
        Patience,
        $"absent({PrometheusMetrics.Up}{{{PrometheusLabels.Job}=\"{job.Name}\"}} == 1)",
        $"Prometheus reaches no {what}.",
        $"No target of job {job.Name} has answered for {Patience}. {meaning}");

    private AlertingRule Alert(string name, string severity, Duration time, Query expr, string summary, string description) =>
        environment.Alert(name, severity, time, expr, summary, description);
}

using Artifacts.MockGateway.Faults;
using Artifacts.Playground.Prometheus;

namespace Artifacts.Demo.Asking;

/// <summary>Whether rules record, and whether alerts are silent unless something goes wrong.</summary>
internal static class RuleQuestions
{
    /// <summary>A question a rule that Prometheus has read.</summary>
    public static async Task<IReadOnlyList<Question>> OfAsync(PrometheusApi api, FaultSwitches faults) =>
    [
        .. (await api.RulesAsync()).Select(rule => rule.Type is "recording"
            ? new Question("Recording rules", $"{rule.Name}{(rule.Labels.Names.Any() ? rule.Labels : "")}", "", () => RecordedAsync(api, rule))
            : new Question("Alerts", Title(rule), "", () => AlertAsync(api, rule, faults))),
    ];

    private static string Title(RuleState rule) => rule.Labels["severity"] is { } severity ? $"{rule.Name} ({severity})" : rule.Name;

    private static async Task<Verdict> RecordedAsync(PrometheusApi api, RuleState rule)
    {
        if (await FailureAsync(api, rule) is { } failure)
        {
            return failure;
        }

        var series = Count(await api.QueryAsync($"{rule.Name}{rule.Labels}"));
        return series > 0 ? Verdict.Data(series) : Verdict.Empty();
    }

    private static async Task<Verdict> AlertAsync(PrometheusApi api, RuleState rule, FaultSwitches faults)
    {
        if (await FailureAsync(api, rule) is { } failure)
        {
            return failure;
        }

        var series = Count(await api.QueryAsync(rule.Query));
        var causes = faults.On.Where(fault => fault.Alerts.Contains(rule.Name, StringComparer.Ordinal)).ToList();
        return (series, causes.Count) switch
        {
            (0, 0) => Verdict.RightlyEmpty("nothing is wrong"),
            (0, _) => Verdict.Empty(),
            (_, 0) => Verdict.Error("nothing that raises it is wrong", series),
            _ => Verdict.Data(series, string.Join(", ", causes)),
        };
    }

    /// <summary>What is wrong with the rule as Prometheus last evaluated it, if anything is.</summary>
    private static async Task<Verdict?> FailureAsync(PrometheusApi api, RuleState rule)
    {
        var now = (await api.RulesAsync()).First(candidate =>
            string.Equals(candidate.Name, rule.Name, StringComparison.Ordinal) && string.Equals(candidate.Query, rule.Query, StringComparison.Ordinal));
        return now.Health switch
        {
            "ok" => null,
            "unknown" => Verdict.Empty(),
            _ => Verdict.Error(now.LastError),
        };
    }

    private static int Count(IReadOnlyList<ResultSeries> result) => result.Count(series => series.Values.Count > 0);
}

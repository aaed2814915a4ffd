using Artifacts.EndToEnd.Tests.Prometheus;
using Artifacts.Playground.Prometheus;
using Artifacts.Playground.Running;

namespace Artifacts.EndToEnd.Tests;

/// <summary>The generated rules, on what the keep-list job collects, and Kubernetes tells.</summary>
public sealed class RecordingRuleTests(Gateway gateway)
{
    [Fact]
    public Task Promtool_accepts_the_rules() =>
        PrometheusTools.CheckAsync("rules", Path.Combine(Repository.Output, GeneratedFiles.Rules));

    [Fact]
    public async Task Every_rule_is_evaluated_without_an_error()
    {
        var rules = await EvaluatedRulesAsync();

        Assert.All(rules, rule => Assert.Equal(("ok", ""), (rule.Health, rule.LastError)));
        Assert.Equal(0, await (await gateway.WithKubernetesAsync()).Api.OwnCounterAsync("prometheus_rule_evaluation_failures_total"));
    }

    [Fact]
    public async Task Every_recording_rule_records_data()
    {
        var server = await gateway.WithKubernetesAsync();
        var rules = (await EvaluatedRulesAsync()).Where(rule => rule.Type is "recording").ToList();

        Assert.NotEmpty(rules);
        foreach (var rule in rules)
        {
            var recorded = $"{rule.Name}{rule.Labels}";
            await server.Patience.UntilAsync(
                () => server.Api.QueryAsync(recorded),
                series => series.Any(one => one.Values.Count > 0),
                _ => $"Nothing was recorded: {recorded}");
        }
    }

    private async Task<IReadOnlyList<RuleState>> EvaluatedRulesAsync()
    {
        var server = await gateway.WithKubernetesAsync();
        return await server.Patience.UntilAsync(
            server.Api.RulesAsync,
            rules => rules.Count > 0 && rules.All(rule => rule.Health is not "unknown"),
            rules => $"Not every rule was evaluated: {string.Join(", ", rules)}");
    }
}

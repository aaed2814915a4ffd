using Artifacts.Demo;
using Artifacts.Demo.Asking;
using Artifacts.MockGateway.Faults;
using Artifacts.Playground.Grafana;
using Artifacts.Playground.Prometheus;

namespace Artifacts.Flagship.Tests;

/// <summary>Dashboards, recording rules and alerts, as delivered, on a real Prometheus that scrapes the played gateway.</summary>
public sealed class LiveDataTests
{
    // What one fault hides another must show elsewhere: a pool without pods has no slow tokens.
    private static readonly Fault[][] Misfortunes =
    [
        [
            FaultCatalog.ServerNotLive, FaultCatalog.MemoryNearLimit, FaultCatalog.Upstream5xx, FaultCatalog.CertificateExpiring,
            FaultCatalog.SlowFirstToken, FaultCatalog.QueueGrowing,
        ],
        [
            FaultCatalog.Downstream5xx, FaultCatalog.UnhealthyEndpoints, FaultCatalog.ConnectFailures, FaultCatalog.OutlierEjections,
            FaultCatalog.KvCacheFull, FaultCatalog.GenAiErrors,
        ],
        [FaultCatalog.NoHealthyEndpoints],
        [FaultCatalog.NoReadyPods, FaultCatalog.UpstreamTimeouts],
        [FaultCatalog.GatewayDown, FaultCatalog.EndpointPickerDown, FaultCatalog.ModelServersDown],
    ];

    [Fact]
    public async Task Every_panel_and_rule_has_data_and_every_alert_knows_its_faults()
    {
        Assert.Equal(FaultCatalog.All.Count, Misfortunes.Sum(faults => faults.Length));
        var scenes = await Task.WhenAll(Misfortunes.Select(PlayAsync));

        // What is rightly empty while all is well fills when something goes wrong.
        Assert.Empty(scenes.Select(scene => scene.Empty).Aggregate((one, other) => [.. one.Intersect(other)]));
        Assert.Equal(scenes[0].Alerts.Order(StringComparer.Ordinal), scenes.SelectMany(scene => scene.Raised).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Plays a gateway that is well, and then these faults.</summary>
    /// <returns>All alerts, those that were raised, and the panels that were empty before and after.</returns>
    private static async Task<(IEnumerable<string> Alerts, IEnumerable<string> Raised, IEnumerable<string> Empty)> PlayAsync(Fault[] faults)
    {
        var environment = new GeneratedEnvironment("production");
        await using var scene = await Scene.SetAsync();
        var server = await scene.WatchAsync(environment, environment.CollectAll);
        var panels = PanelsOf(environment, new EmptyPanels(typeof(Definitions.Gateway.GatewayProgram).Assembly), server.Api);
        var rules = await RuleQuestions.OfAsync(server.Api, scene.Mock.Simulator.Faults);
        var alerts = rules.Where(rule => rule.Group == "Alerts").ToArray();
        Assert.True(panels.Count > 100, $"{panels.Count} queries");
        Assert.True(rules.Count > 60, $"{rules.Count} rules");

        // All is well: there are data, and no alert has anything to say.
        Assert.Empty(await Verdicts.UnexpectedAsync([.. panels, .. rules.Except(alerts)], verdict => verdict.IsGood));
        Assert.All(await AskAsync(alerts), verdict => Assert.Equal("empty, rightly: nothing is wrong", verdict.Text));

        foreach (var fault in faults)
        {
            scene.Mock.Simulator.Faults.SwitchOn(fault);
        }

        var caused = faults.SelectMany(fault => fault.Alerts).ToHashSet(StringComparer.Ordinal);
        var raised = alerts.Where(alert => caused.Contains(alert.Name.Split(' ')[0])).ToArray();
        Assert.Empty(await Verdicts.UnexpectedAsync(raised, verdict => verdict.Outcome is Outcome.Data));
        Assert.All(await AskAsync(alerts.Except(raised)), verdict => Assert.Equal(Outcome.RightlyEmpty, verdict.Outcome));

        var empty = new List<string>();
        foreach (var panel in panels)
        {
            if ((await panel.AskAsync()).Outcome is Outcome.RightlyEmpty)
            {
                empty.Add($"{panel.Group} / {panel.Name} {panel.RefId}");
            }
        }

        return (alerts.Select(alert => alert.Name), raised.Select(alert => alert.Name), empty);
    }

    [Fact]
    public async Task Every_alert_has_a_fault_that_raises_it()
    {
        var environment = new GeneratedEnvironment("production");
        await using var scene = await Scene.SetAsync();
        var server = await scene.WatchAsync(environment, environment.CollectAll);
        Assert.Equal(
            FaultCatalog.All.SelectMany(fault => fault.Alerts).Distinct().Order(StringComparer.Ordinal),
            (await server.Api.RulesAsync()).Where(rule => rule.Type == "alerting").Select(rule => rule.Name).Distinct().Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<Question> PanelsOf(GeneratedEnvironment environment, EmptyPanels emptyPanels, PrometheusApi api) =>
    [
        .. environment.Dashboards.SelectMany(file => new PanelQuestions(
            Path.GetRelativePath(Playground.Running.Repository.Output, file), new DashboardFile(File.ReadAllText(file)), emptyPanels, api, Scene.Interval).All),
    ];

    private static async Task<IReadOnlyList<Verdict>> AskAsync(IEnumerable<Question> questions)
    {
        var verdicts = new List<Verdict>();
        foreach (var question in questions)
        {
            verdicts.Add(await question.AskAsync());
        }

        return verdicts;
    }
}

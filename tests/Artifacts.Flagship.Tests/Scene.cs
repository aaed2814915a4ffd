using Artifacts.EndToEnd.Tests.Prometheus;
using Artifacts.MockGateway.Serving;
using Artifacts.Playground.Prometheus;

namespace Artifacts.Flagship.Tests;

/// <summary>A played gateway, watched by real Prometheus servers with the generated jobs and rules.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private readonly List<PrometheusServer> _servers = [];

    private Scene(MockServer mock) => Mock = mock;

    /// <summary>
    /// How often jobs scrape and rules are evaluated: more often than in a cluster, so that nobody need wait. Windows and
    /// what alerts wait for are as they are delivered.
    /// </summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromSeconds(2);

    public MockServer Mock { get; }

    public static async Task<Scene> SetAsync() =>
        new(await MockServer.StartAsync(new() { Port = 0, DayLength = TimeSpan.FromMinutes(10) }, TestContext.Current.CancellationToken));

    /// <summary>Starts a Prometheus with jobs of an environment, and its rules.</summary>
    public async Task<PrometheusServer> WatchAsync(GeneratedEnvironment environment, IEnumerable<string> jobs)
    {
        var interval = $"{Interval.TotalSeconds:0}s";
        var rules = environment.Rules.ToDictionary(
            file => $"rules-{Path.GetFileName(file)}", file => PlayedConfiguration.OfRules(File.ReadAllText(file), interval), StringComparer.Ordinal);
        var configuration = PlayedConfiguration.OfJobs([.. jobs.Select(File.ReadAllText), Mock.KubeStateMetricsJob], Mock.Pods, interval, [.. rules.Keys]);
        var server = await PrometheusServer.StartAsync(new(PrometheusTools.Find("prometheus"), configuration) { Files = rules }, TestContext.Current.CancellationToken);
        _servers.Add(server);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        await Mock.DisposeAsync();
    }
}

using Artifacts.MockGateway.Serving;
using Artifacts.Playground;
using Artifacts.Playground.Prometheus;
using Artifacts.Playground.Running;

namespace Artifacts.Demo;

/// <summary>A played gateway and a real Prometheus that watches it with the generated jobs and rules.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private Stage(MockServer mock, PrometheusServer prometheus)
    {
        Mock = mock;
        Prometheus = prometheus;
    }

    /// <summary>
    /// How often Prometheus scrapes and evaluates. The generated jobs say 15s, at which a rate needs half a minute to begin:
    /// for a demo everything happens three times as often, and nothing else changes.
    /// </summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromSeconds(5);

    /// <summary>A day of traffic.</summary>
    public static TimeSpan DayLength { get; } = TimeSpan.FromMinutes(10);

    public MockServer Mock { get; }

    public PrometheusServer Prometheus { get; }

    /// <summary>Starts both.</summary>
    /// <exception cref="PlaygroundException">Something is missing, with its remedy.</exception>
    public static async Task<Stage> SetAsync(DemoOptions options, EnvironmentFiles files, CancellationToken cancellationToken)
    {
        var program = SearchPath.Find("prometheus")
            ?? throw new PlaygroundException("prometheus is not in PATH, and the demo shows a real one: install it, on Debian and Ubuntu with `apt-get install prometheus`.");
        var mock = await StartMockAsync(options, cancellationToken);
        try
        {
            return new(mock, await StartPrometheusAsync(program, options, files, mock, cancellationToken));
        }
        catch
        {
            await mock.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Prometheus.DisposeAsync();
        await Mock.DisposeAsync();
    }

    private static async Task<MockServer> StartMockAsync(DemoOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var mock = await MockServer.StartAsync(new() { Port = options.MockPort, DayLength = DayLength, Names = options.Names }, cancellationToken);
            foreach (var fault in options.Faults)
            {
                mock.Simulator.Faults.SwitchOn(fault);
            }

            return mock;
        }
        catch (PortInUseException refused)
        {
            throw new PlaygroundException($"{refused.Message} {DemoOptions.MockPortOption.Name} chooses others.", refused);
        }
    }

    private static async Task<PrometheusServer> StartPrometheusAsync(
        string program, DemoOptions options, EnvironmentFiles files, MockServer mock, CancellationToken cancellationToken)
    {
        var interval = $"{Interval.TotalSeconds:0}s";
        var rules = files.Rules.ToDictionary(
            file => $"rules-{Path.GetFileName(file)}",
            file => PlayedConfiguration.OfRules(File.ReadAllText(file), interval),
            StringComparer.Ordinal);
        var jobs = files.ScrapeJobs.Select(File.ReadAllText).Append(mock.KubeStateMetricsJob);
        var configuration = PlayedConfiguration.OfJobs([.. jobs], mock.Pods, interval, [.. rules.Keys]);
        try
        {
            return await PrometheusServer.StartAsync(new(program, configuration) { Files = rules, Port = options.PrometheusPort }, cancellationToken);
        }
        catch (PortInUseException refused)
        {
            throw new PlaygroundException($"{refused.Message} {DemoOptions.PrometheusPortOption.Name} chooses another.", refused);
        }
    }
}

using Artifacts.EndToEnd.Tests.Kubernetes;
using Artifacts.EndToEnd.Tests.Prometheus;
using Artifacts.Playground.Prometheus;
using Artifacts.Playground.Running;

[assembly: AssemblyFixture(typeof(Artifacts.EndToEnd.Tests.Gateway))]

namespace Artifacts.EndToEnd.Tests;

/// <summary>
/// The gateway that all tests watch, and one Prometheus for each configuration, started for the first test that asks.
/// </summary>
public sealed class Gateway : IAsyncDisposable
{
    /// <summary>How often jobs scrape and rules are evaluated.</summary>
    internal const string Interval = "1s";

    private readonly SemaphoreSlim _starting = new(initialCount: 1);
    private readonly Dictionary<string, PrometheusServer> _servers = new(StringComparer.Ordinal);

    internal GatewayCluster Cluster { get; } = new();

    /// <summary>Prometheus with the generated job that keeps what is listed, and the generated rules.</summary>
    internal Task<PrometheusServer> KeepListAsync() => ServerAsync(
        PlayedConfiguration.OfJobs([Repository.Generated(GeneratedFiles.KeepList)], Cluster.Pods, Interval, "rules.yaml"),
        PlayedConfiguration.OfRules(Repository.Generated(GeneratedFiles.Rules), Interval));

    /// <summary>The same, and what Kubernetes says of the proxies.</summary>
    internal Task<PrometheusServer> WithKubernetesAsync() => ServerAsync(
        PlayedConfiguration.OfJobs([Repository.Generated(GeneratedFiles.KeepList), Cluster.KubernetesJob], Cluster.Pods, Interval, "rules.yaml"),
        PlayedConfiguration.OfRules(Repository.Generated(GeneratedFiles.Rules), Interval));

    /// <summary>Prometheus with the generated job that collects everything.</summary>
    internal Task<PrometheusServer> CollectAllAsync() => ServerAsync(
        PlayedConfiguration.OfJobs([Repository.Generated(GeneratedFiles.CollectAll)], Cluster.Pods, Interval));

    /// <summary>Prometheus with a job of somebody else.</summary>
    internal Task<PrometheusServer> OtherAsync(string yaml) => ServerAsync(PlayedConfiguration.OfJobs([yaml], Cluster.Pods, Interval));

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values)
        {
            await server.DisposeAsync();
        }

        await Cluster.DisposeAsync();
        _starting.Dispose();
    }

    private async Task<PrometheusServer> ServerAsync(string configuration, string rules = "groups: []\n")
    {
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (!_servers.TryGetValue(configuration, out var server))
            {
                server = await PrometheusTools.StartAsync(configuration, rules);
                _servers.Add(configuration, server);
            }

            return server;
        }
        finally
        {
            _starting.Release();
        }
    }
}

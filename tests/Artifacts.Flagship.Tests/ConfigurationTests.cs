using Artifacts.EndToEnd.Tests.Prometheus;
using Artifacts.MockGateway.Serving;
using Artifacts.Playground.Prometheus;
using Artifacts.Playground.Running;

namespace Artifacts.Flagship.Tests;

/// <summary>Prometheus's own tool on every generated file.</summary>
public sealed class ConfigurationTests
{
    public static TheoryData<string, string> Jobs => FilesOf(environment => [.. environment.CollectAll, .. environment.KeepLists]);

    public static TheoryData<string, string> Rules => FilesOf(environment => environment.Rules);

    [Theory]
    [MemberData(nameof(Jobs))]
    public async Task Promtool_accepts_every_job(string environment, string file)
    {
        await using var mock = await MockServer.StartAsync(new() { Port = 0 }, TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        var path = Path.Combine(Repository.Output, environment, file);
        await PrometheusTools.CheckAsync("config", folder.Write("prometheus.yaml", PlayedConfiguration.OfJobs([await ReadAsync(path)], mock.Pods, "15s")));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public Task Promtool_accepts_every_rule_file(string environment, string file) =>
        PrometheusTools.CheckAsync("rules", Path.Combine(Repository.Output, environment, file));

    private static Task<string> ReadAsync(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

    private static TheoryData<string, string> FilesOf(Func<GeneratedEnvironment, IEnumerable<string>> files) =>
        new(GeneratedEnvironment.Names.SelectMany(name => files(new(name)).Select(file =>
            (name, Path.GetRelativePath(Path.Combine(Repository.Output, name), file)))));
}

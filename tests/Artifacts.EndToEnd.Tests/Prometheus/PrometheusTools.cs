using System.Diagnostics;
using Artifacts.EndToEnd.Tests.Running;
using Artifacts.Playground.Prometheus;
using Artifacts.Playground.Running;

namespace Artifacts.EndToEnd.Tests.Prometheus;

/// <summary>The programs of a Prometheus installation; without them tests are skipped, but fail on a build server.</summary>
internal static class PrometheusTools
{
    /// <summary>Starts a Prometheus.</summary>
    /// <param name="configuration">Its configuration.</param>
    /// <param name="rules">The content of <c>rules.yaml</c>, for a configuration that names it.</param>
    public static Task<PrometheusServer> StartAsync(string configuration, string rules = "groups: []\n") => PrometheusServer.StartAsync(
        new(Find("prometheus"), configuration) { Files = new Dictionary<string, string>(StringComparer.Ordinal) { ["rules.yaml"] = rules } },
        TestContext.Current.CancellationToken);

    /// <summary>Asserts that <c>promtool check</c> accepts a file.</summary>
    /// <param name="what"><c>config</c> or <c>rules</c>.</param>
    /// <param name="file">The file.</param>
    public static async Task CheckAsync(string what, string file)
    {
        var start = new ProcessStartInfo(Find("promtool")) { ArgumentList = { "check", what, file } };
        var (exitCode, output) = await ChildProcess.RunAsync(start, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.True(exitCode == 0, $"{output}\n{await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)}");
        Assert.Contains("SUCCESS", output, StringComparison.Ordinal);
    }

    /// <summary>Asserts that <c>promtool test rules</c> finds everything as expected.</summary>
    /// <param name="file">The file with the expectations.</param>
    public static async Task TestRulesAsync(string file)
    {
        var start = new ProcessStartInfo(Find("promtool")) { ArgumentList = { "test", "rules", file } };
        var (exitCode, output) = await ChildProcess.RunAsync(start, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.True(exitCode == 0, output);
        Assert.Contains("SUCCESS", output, StringComparison.Ordinal);
    }

    /// <summary>Where a program is.</summary>
    public static string Find(string program) => SearchPath.Find(program)
        ?? throw Requirement.Missing($"{program} is not in PATH: install it (Debian's package is prometheus) to run this test.");
}

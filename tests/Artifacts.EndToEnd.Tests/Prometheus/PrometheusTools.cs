using System.Diagnostics;
using Artifacts.EndToEnd.Tests.Running;

namespace Artifacts.EndToEnd.Tests.Prometheus;

/// <summary>The programs of a Prometheus installation; without them tests are skipped, but fail on a build server.</summary>
internal static class PrometheusTools
{
    public static ProcessStartInfo Prometheus => new(Find("prometheus"));

    /// <summary>Asserts that <c>promtool check</c> accepts a file.</summary>
    /// <param name="what"><c>config</c> or <c>rules</c>.</param>
    /// <param name="file">The file.</param>
    public static async Task CheckAsync(string what, string file)
    {
        var start = new ProcessStartInfo(Find("promtool")) { ArgumentList = { "check", what, file } };
        var (exitCode, output) = await ChildProcess.RunAsync(start, TimeSpan.FromMinutes(1));

        Assert.True(exitCode == 0, $"{output}\n{await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)}");
        Assert.Contains("SUCCESS", output, StringComparison.Ordinal);
    }

    /// <summary>Asserts that <c>promtool test rules</c> finds everything as expected.</summary>
    /// <param name="file">The file with the expectations.</param>
    public static async Task TestRulesAsync(string file)
    {
        var start = new ProcessStartInfo(Find("promtool")) { ArgumentList = { "test", "rules", file } };
        var (exitCode, output) = await ChildProcess.RunAsync(start, TimeSpan.FromMinutes(1));

        Assert.True(exitCode == 0, output);
        Assert.Contains("SUCCESS", output, StringComparison.Ordinal);
    }

    private static string Find(string program)
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        if (folders.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists) is { } found)
        {
            return found;
        }

        throw Requirement.Missing($"{program} is not in PATH: install it (Debian's package is prometheus) to run this test.");
    }
}

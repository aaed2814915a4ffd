using System.Diagnostics;
using Artifacts.Playground.Running;

namespace Artifacts.Flagship.Tests;

/// <summary>The programs of a Prometheus installation; without them tests are skipped, but fail on a build server.</summary>
internal static class Tools
{
    public static string Find(string program)
    {
        if (SearchPath.Find(program) is { } found)
        {
            return found;
        }

        var reason = $"{program} is not in PATH: install it (Debian's package is prometheus) to run this test.";
        Assert.SkipUnless(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal), reason);
        throw new InvalidOperationException(reason);
    }

    /// <summary>Asserts that <c>promtool check</c> accepts a file.</summary>
    /// <param name="what"><c>config</c> or <c>rules</c>.</param>
    /// <param name="file">The file.</param>
    public static async Task CheckAsync(string what, string file)
    {
        var start = new ProcessStartInfo(Find("promtool")) { ArgumentList = { "check", what, file } };
        var (exitCode, output) = await ChildProcess.RunAsync(start, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.True(exitCode == 0, output);
        Assert.Contains("SUCCESS", output, StringComparison.Ordinal);
    }
}

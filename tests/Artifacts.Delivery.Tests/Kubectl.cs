using System.Diagnostics;

namespace Artifacts.Delivery.Tests;

/// <summary>Kubernetes's own client, for what it does without a cluster.</summary>
internal static class Kubectl
{
    /// <summary>What <c>kubectl kustomize</c> makes of a folder.</summary>
    public static async Task<string> KustomizeAsync(string folder)
    {
        var start = new ProcessStartInfo(Find())
        {
            ArgumentList = { "kustomize", folder },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return output;
    }

    private static string Find()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        var found = folders.Select(folder => Path.Combine(folder, "kubectl")).FirstOrDefault(File.Exists);
        if (found is null)
        {
            const string Reason = "kubectl is not in PATH: install it (Debian's package is kubernetes-client) to run this test.";
            Assert.SkipUnless(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal), Reason);
            Assert.Fail(Reason);
        }

        return found;
    }
}

using System.Diagnostics;
using Artifacts.EndToEnd.Tests.Running;
using Artifacts.Playground.Running;

namespace Artifacts.Delivery.Tests;

/// <summary>Kubernetes's own client, for what it does without a cluster.</summary>
internal static class Kubectl
{
    /// <summary>What <c>kubectl kustomize</c> makes of a folder.</summary>
    public static async Task<string> KustomizeAsync(string folder)
    {
        var program = SearchPath.Find("kubectl")
            ?? throw Requirement.Missing("kubectl is not in PATH: install it (Debian's package is kubernetes-client) to run this test.");
        var (exitCode, output) = await ChildProcess.RunAsync(
            new ProcessStartInfo(program) { ArgumentList = { "kustomize", folder } }, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.True(exitCode == 0, output);
        return output;
    }
}

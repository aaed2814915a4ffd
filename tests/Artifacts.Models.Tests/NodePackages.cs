using System.ComponentModel;
using System.Diagnostics;
using Artifacts.EndToEnd.Tests.Running;
using Artifacts.Playground.Running;

namespace Artifacts.Models.Tests;

/// <summary>Grafana's npm packages, installed where the models are made; tests that ask at once wait for one installation.</summary>
internal static class NodePackages
{
    private const string NoNode = "node and npm are not in PATH: install them to run this test.";

    private static readonly Lazy<Task<string?>> Missing = new(InstallAsync);

    public static string Folder { get; } = Path.Combine(Repository.Root, "generator", "Artifacts.Models");

    /// <summary>Runs node there, and gives what it prints; without node or packages the test is skipped, but fails on a build server.</summary>
    public static async Task<string> RunAsync(params string[] arguments)
    {
        if (await Missing.Value is { } missing)
        {
            throw Requirement.Missing(missing);
        }

        try
        {
            var (exitCode, output) = await ChildProcess.RunAsync(Start("node", arguments), TimeSpan.FromMinutes(10), TestContext.Current.CancellationToken);
            Assert.True(exitCode == 0, output);
            return output;
        }
        catch (Win32Exception)
        {
            // The packages can be there without it.
            throw Requirement.Missing(NoNode);
        }
    }

    private static async Task<string?> InstallAsync()
    {
        if (Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            return null;
        }

        try
        {
            var (exitCode, output) = await ChildProcess.RunAsync(Start("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"), TimeSpan.FromMinutes(10), TestContext.Current.CancellationToken);
            return exitCode == 0 ? null : $"npm ci failed in {Folder}:\n{output}";
        }
        catch (Win32Exception)
        {
            return NoNode;
        }
    }

    private static ProcessStartInfo Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = Folder };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}

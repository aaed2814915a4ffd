using Artifacts.Playground;
using Artifacts.Playground.Grafana;
using Artifacts.Playground.Running;

namespace Artifacts.Demo;

/// <summary>What the definitions left in <c>output/</c> for one environment.</summary>
internal sealed class EnvironmentFiles
{
    // Beside a job that collects everything lies the one that keeps what is used.
    private const string KeepList = "-keep";

    private EnvironmentFiles(string folder)
    {
        ScrapeJobs = [.. Files(folder, "prometheus/scrape", "*.yaml").Where(file => !Path.GetFileNameWithoutExtension(file).EndsWith(KeepList, StringComparison.Ordinal))];
        Rules = Files(folder, "prometheus/rules", "*.yaml");
        DashboardFolder = Path.Combine(folder, "grafana", "dashboards");
        Dashboards = [.. Files(folder, "grafana/dashboards", "*.json").Select(file => (Path.GetRelativePath(Repository.Output, file), new DashboardFile(File.ReadAllText(file))))];
    }

    /// <summary>The scrape jobs that collect everything.</summary>
    public IReadOnlyList<string> ScrapeJobs { get; }

    public IReadOnlyList<string> Rules { get; }

    public string DashboardFolder { get; }

    /// <summary>The dashboards, with their paths below <c>output/</c>.</summary>
    public IReadOnlyList<(string Path, DashboardFile Dashboard)> Dashboards { get; }

    /// <summary>Finds the files of an environment.</summary>
    /// <exception cref="PlaygroundException">There is no such environment.</exception>
    public static EnvironmentFiles Of(string environment)
    {
        var names = Directory.GetDirectories(Repository.Output)
            .Where(folder => Directory.Exists(Path.Combine(folder, "prometheus")))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)
            .ToList();
        return names.Contains(environment, StringComparer.Ordinal)
            ? new(Path.Combine(Repository.Output, environment))
            : throw new PlaygroundException($"There is no environment '{environment}' in output/; these there are: {string.Join(", ", names)}. {DemoOptions.EnvironmentOption.Name} chooses one.");
    }

    private static IReadOnlyList<string> Files(string folder, string below, string pattern)
    {
        var path = Path.Combine(folder, below);
        return Directory.Exists(path) ? [.. Directory.GetFiles(path, pattern).Order(StringComparer.Ordinal)] : [];
    }
}

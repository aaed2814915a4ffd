using Artifacts.Playground.Running;

namespace Artifacts.Flagship.Tests;

/// <summary>What is committed for one of the clusters.</summary>
/// <param name="Name">The environment's name.</param>
internal sealed record GeneratedEnvironment(string Name)
{
    private const string Keep = "-keep.yaml";

    public static IEnumerable<string> Names =>
        Directory.GetDirectories(Repository.Output).Select(folder => Path.GetFileName(folder)).Where(name => name[0] != '.').Order(StringComparer.Ordinal);

    /// <summary>The jobs that collect everything.</summary>
    public IReadOnlyList<string> CollectAll => [.. Files("prometheus/scrape").Where(file => !file.EndsWith(Keep, StringComparison.Ordinal))];

    /// <summary>The jobs that keep what is used.</summary>
    public IReadOnlyList<string> KeepLists => [.. Files("prometheus/scrape").Where(file => file.EndsWith(Keep, StringComparison.Ordinal))];

    public IReadOnlyList<string> Rules => Files("prometheus/rules");

    public IReadOnlyList<string> Dashboards => Files("grafana/dashboards");

    private IReadOnlyList<string> Files(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Repository.Output, Name, folder)).Order(StringComparer.Ordinal)];
}

using Artifacts.Kubernetes;
using Artifacts.Metrics;
using Artifacts.Prometheus;

namespace Artifacts.Usage;

/// <summary>What the artifacts of one environment ask Prometheus for.</summary>
public sealed class EnvironmentUsage
{
    private readonly Dictionary<Exporter, SortedSet<string>> byExporter = [];
    private readonly SortedSet<string> ofNoExporter = new(StringComparer.Ordinal);

    internal EnvironmentUsage(IReadOnlyList<Artifact> artifacts)
    {
        Jobs = [.. artifacts.SelectMany(ScrapeJobs.Of)];
        RecordedNames = artifacts.SelectMany(RecordedBy).Select(rule => rule.Record).ToHashSet(StringComparer.Ordinal);

        // A manifest holds what has a file of its own as well.
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var use in artifacts.SelectMany(ArtifactQueries.Of).Where(use => seen.Add(use.Query)))
        {
            foreach (var series in QuerySeries.Of(use.Query).Metrics)
            {
                NamesOf(series.Metric.Exporter).UnionWith(series.Names);
            }
        }
    }

    /// <summary>The scrape jobs.</summary>
    public IReadOnlyList<ScrapeConfig> Jobs { get; }

    /// <summary>The names of the series that recording rules make.</summary>
    public IReadOnlySet<string> RecordedNames { get; }

    /// <summary>The names of the series that a job exposes and that somebody asks for, sorted.</summary>
    /// <param name="job">The job.</param>
    public IEnumerable<string> UsedOf(ScrapeConfig job) => job.Exporters.Count == 0
        ? ofNoExporter
        : job.Exporters.Distinct().SelectMany(NamesOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<RecordingRule> RecordedBy(Artifact artifact) => artifact switch
    {
        RuleFile file => file.Groups.SelectMany(group => group.Rules).OfType<RecordingRule>(),
        PrometheusRule rules => rules.Groups.SelectMany(group => group.Rules).OfType<RecordingRule>(),
        _ => [],
    };

    private SortedSet<string> NamesOf(Exporter? exporter)
    {
        if (exporter is null)
        {
            return ofNoExporter;
        }

        if (!byExporter.TryGetValue(exporter, out var names))
        {
            byExporter.Add(exporter, names = new(StringComparer.Ordinal));
        }

        return names;
    }
}

using Artifacts.Kubernetes;
using Artifacts.Prometheus;

namespace Artifacts.Usage;

/// <summary>What the artifacts of one environment ask Prometheus for.</summary>
public sealed class EnvironmentUsage
{
    private readonly IReadOnlyList<Artifact> artifacts;

    internal EnvironmentUsage(IReadOnlyList<Artifact> artifacts)
    {
        this.artifacts = artifacts;
        Jobs = [.. artifacts.SelectMany(ScrapeJobs.Of)];
        RecordedNames = artifacts.SelectMany(RecordedBy).Select(rule => rule.Record).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The scrape jobs.</summary>
    public IReadOnlyList<ScrapeConfig> Jobs { get; }

    /// <summary>The names of the series that recording rules make.</summary>
    public IReadOnlySet<string> RecordedNames { get; }

    // Asked for only where a keep-list is made: a program of dashboards alone does without.
    private IReadOnlyList<SeriesUse> Used => field ??= [.. FindUsed()];

    /// <summary>The names of the series that a job exposes and that somebody asks for, sorted.</summary>
    /// <param name="job">The job.</param>
    public IEnumerable<string> UsedOf(ScrapeConfig job) => Used
        .Where(use => job.Exposes(use.Metric))
        .SelectMany(use => use.Names)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<RecordingRule> RecordedBy(Artifact artifact) => artifact switch
    {
        RuleFile file => file.Groups.SelectMany(group => group.Rules).OfType<RecordingRule>(),
        PrometheusRule rules => rules.Groups.SelectMany(group => group.Rules).OfType<RecordingRule>(),
        _ => [],
    };

    private IEnumerable<SeriesUse> FindUsed()
    {
        // A manifest holds what has a file of its own as well.
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        return artifacts
            .SelectMany(ArtifactQueries.Of)
            .Where(use => seen.Add(use.Query))
            .SelectMany(use => QuerySeries.Of(use.Query).Metrics);
    }
}

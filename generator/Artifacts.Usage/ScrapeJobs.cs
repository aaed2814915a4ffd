using Artifacts.Kubernetes;
using Artifacts.Metrics;
using Artifacts.Prometheus;

namespace Artifacts.Usage;

/// <summary>What scrape jobs say of themselves.</summary>
public static class ScrapeJobs
{
    /// <summary>The jobs of an artifact; most kinds have none.</summary>
    /// <param name="artifact">Any artifact.</param>
    public static IEnumerable<ScrapeConfig> Of(Artifact artifact) => artifact switch
    {
        ScrapeConfigFile file => file.ScrapeConfigs,
        ScrapeConfigManifest manifest => [manifest.Job],
        _ => [],
    };

    /// <summary>Whether the job keeps what the program uses.</summary>
    /// <param name="job">The job.</param>
    public static bool HasDerivedKeepList(this ScrapeConfig job) => job.MetricRelabelConfigs.Any(step => step.IsDerived());

    /// <summary>Whether the step's regex is made of what the program uses.</summary>
    /// <param name="step">A step of relabeling.</param>
    public static bool IsDerived(this RelabelConfig step) => step.Regex is { IsDerived: true };

    /// <summary>Whether the job's targets expose a metric.</summary>
    /// <param name="job">The job.</param>
    /// <param name="metric">The metric.</param>
    public static bool Exposes(this ScrapeConfig job, Metric metric) =>
        metric.Exporter is { } exporter ? job.Exporters.Contains(exporter) : job.Exporters.Count == 0;
}

using Artifacts.Prometheus;

namespace Artifacts.Checks.Scraping;

/// <summary>Goes through the parts of scrape configurations that several checks look at.</summary>
internal static class ScrapeParts
{
    /// <summary>All steps of relabeling, of targets and of series, each with its job.</summary>
    public static IEnumerable<(ScrapeConfig Job, RelabelConfig Config)> RelabelSteps(this ScrapeConfigFile file) =>
        from job in file.ScrapeConfigs
        from step in job.RelabelConfigs.Concat(job.MetricRelabelConfigs)
        select (job, step);
}

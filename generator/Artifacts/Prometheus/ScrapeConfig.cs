using Artifacts.Metrics;

namespace Artifacts.Prometheus;

/// <summary>
/// A scrape job: which targets, how often, and which labels and series are kept. What isn't set is Prometheus's default.
/// </summary>
public sealed record ScrapeConfig
{
    /// <summary>Starts a job.</summary>
    /// <param name="jobName">The job's name, the value of the label <c>job</c>.</param>
    public ScrapeConfig(string jobName) => JobName = jobName;

    /// <summary>The job's name, the value of the label <c>job</c>; each job of a configuration has its own.</summary>
    public string JobName { get; init; }

    /// <summary>
    /// Which programs the job's targets are: the job exposes their metrics. None, the job exposes the metrics that name no
    /// exporter. Prometheus isn't told.
    /// </summary>
    public IReadOnlyList<Exporter> Exporters { get; init; } = [];

    /// <summary>Whether labels of scraped series win over those of the target, instead of becoming <c>exported_…</c>.</summary>
    public bool HonorLabels { get; init; }

    /// <summary>Whether timestamps of scraped series are taken; unset, they are.</summary>
    public bool? HonorTimestamps { get; init; }

    /// <summary>How often targets are scraped; unset, as the configuration says for all jobs.</summary>
    public Duration? ScrapeInterval { get; init; }

    /// <summary>How long a scrape may take, at most the interval; unset, as the configuration says for all jobs.</summary>
    public Duration? ScrapeTimeout { get; init; }

    /// <summary>The path that is scraped; unset, <c>/metrics</c>.</summary>
    public string? MetricsPath { get; init; }

    /// <summary>How targets are scraped; unset, over HTTP.</summary>
    public Scheme? Scheme { get; init; }

    /// <summary>How many samples a scrape may keep before all of it is refused; unset, any number.</summary>
    public int? SampleLimit { get; init; }

    /// <summary>What is done with the labels of targets, in order, before they are scraped.</summary>
    public IReadOnlyList<RelabelConfig> RelabelConfigs { get; init; } = [];

    /// <summary>What is done with the labels of scraped series, in order, before they are stored.</summary>
    public IReadOnlyList<RelabelConfig> MetricRelabelConfigs { get; init; } = [];

    /// <summary>Targets that Kubernetes tells of.</summary>
    public IReadOnlyList<KubernetesSdConfig> KubernetesSdConfigs { get; init; } = [];

    /// <summary>Targets that are known beforehand.</summary>
    public IReadOnlyList<StaticConfig> StaticConfigs { get; init; } = [];
}

using Artifacts.Metrics;

namespace Artifacts.Prometheus;

/// <summary>The labels that Prometheus itself gives a meaning.</summary>
public static class PrometheusLabels
{
    /// <summary><c>__name__</c>: the metric's name, in <c>metric_relabel_configs</c>.</summary>
    public static Label MetricName { get; } = new("__name__");

    /// <summary><c>__address__</c>: where a target is scraped, <c>host:port</c>.</summary>
    public static Label Address { get; } = new("__address__");

    /// <summary><c>__scheme__</c>: how a target is scraped, <c>http</c> or <c>https</c>.</summary>
    public static Label Scheme { get; } = new("__scheme__");

    /// <summary><c>__metrics_path__</c>: the path that a target is scraped at.</summary>
    public static Label MetricsPath { get; } = new("__metrics_path__");

    /// <summary><c>job</c>: the name of the scrape job, unless relabeling sets it.</summary>
    public static Label Job { get; } = new("job");

    /// <summary><c>instance</c>: the target's address, unless relabeling sets it.</summary>
    public static Label Instance { get; } = new("instance");

    /// <summary><c>le</c>: the upper bound of a histogram's bucket.</summary>
    public static Label Le { get; } = new("le");

    /// <summary><c>quantile</c>: which quantile of a summary it is, from 0 to 1.</summary>
    public static Label Quantile { get; } = new("quantile");
}

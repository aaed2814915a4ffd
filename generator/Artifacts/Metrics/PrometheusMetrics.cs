using Artifacts.Prometheus;

namespace Artifacts.Metrics;

/// <summary>The metrics that Prometheus itself makes: of each scrape, and of alerts. No job keeps or drops them.</summary>
public static class PrometheusMetrics
{
    private static readonly Exporter Prometheus = new("Prometheus itself") { IsExternal = true };

    private static readonly Label AlertName = new("alertname");
    private static readonly Label AlertState = new("alertstate");

    /// <summary><c>up</c>: whether the last scrape of a target succeeded.</summary>
    public static Gauge Up { get; } = OfTarget("up", "1 if the last scrape of the target succeeded, else 0.");

    /// <summary><c>scrape_duration_seconds</c>: how long the last scrape of a target took.</summary>
    public static Gauge ScrapeDurationSeconds { get; } =
        OfTarget("scrape_duration_seconds", "How long the last scrape of the target took.") with { Unit = Unit.Seconds };

    /// <summary><c>scrape_samples_scraped</c>: how many samples a target exposed.</summary>
    public static Gauge ScrapeSamplesScraped { get; } =
        OfTarget("scrape_samples_scraped", "How many samples the target exposed.");

    /// <summary><c>scrape_samples_post_metric_relabeling</c>: how many samples of a target were kept.</summary>
    public static Gauge ScrapeSamplesPostMetricRelabeling { get; } =
        OfTarget("scrape_samples_post_metric_relabeling", "How many samples of the target were left after relabeling.");

    /// <summary><c>scrape_series_added</c>: how many series of a target were new.</summary>
    public static Gauge ScrapeSeriesAdded { get; } =
        OfTarget("scrape_series_added", "Roughly how many series of the target were new in the last scrape.");

    /// <summary><c>ALERTS</c>: 1 for each alert that is pending or firing.</summary>
    public static Gauge Alerts { get; } = new("ALERTS")
    {
        Help = "1 for each alert that is pending or firing.",
        Labels = [AlertName, AlertState],
        Exporter = Prometheus,
    };

    /// <summary><c>ALERTS_FOR_STATE</c>: since when an alert has been pending, in seconds since 1970.</summary>
    public static Gauge AlertsForState { get; } = new("ALERTS_FOR_STATE")
    {
        Help = "Since when an alert has been pending, in seconds since 1970.",
        Unit = Unit.Seconds,
        Labels = [AlertName],
        Exporter = Prometheus,
    };

    private static Gauge OfTarget(string name, string help) => new(name)
    {
        Help = help,
        Labels = [PrometheusLabels.Job, PrometheusLabels.Instance],
        Exporter = Prometheus,
    };
}

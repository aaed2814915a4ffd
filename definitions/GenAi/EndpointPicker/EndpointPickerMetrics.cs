using Artifacts.Metrics;
using static Definitions.GenAi.EndpointPicker.EndpointPickerLabels;

namespace Definitions.GenAi.EndpointPicker;

/// <summary>What the endpoint picker, which chooses a model server for each request, tells of pools and requests.</summary>
/// <param name="naming">What it calls them.</param>
public sealed class EndpointPickerMetrics(EndpointPickerNaming naming)
{
    /// <summary>The endpoint pickers, which expose all of them.</summary>
    public static readonly Exporter Exporter = new("the endpoint picker");

    private static readonly double[] DurationBuckets =
    [
        0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60, 120, 180, 240, 300,
        360, 480, 600, 900, 1_200, 1_800, 2_700, 3_600,
    ];

    /// <summary>How full the key-value caches of a pool's servers are on average, from 0 to 1.</summary>
    public Gauge AverageKvCacheUtilization { get; } =
        OfPool(naming, "average_kv_cache_utilization", "The average kv cache utilization for an inference server pool.") with { Unit = Unit.Ratio };

    /// <summary>How many requests wait at a pool's servers on average.</summary>
    public Gauge AverageQueueSize { get; } =
        OfPool(naming, "average_queue_size", "The average number of requests pending in the model server queue.");

    /// <summary>How many of a pool's servers take requests.</summary>
    public Gauge ReadyPods { get; } = OfPool(naming, naming.ReadyPods, "The number of ready pods in the inference server pool.");

    /// <summary>Requests that the picker chose a server for.</summary>
    public Counter RequestTotal { get; } = new(naming.RequestPrefix + "total")
    {
        Exporter = Exporter,
        Help = "Counter of requests broken out for each model and target model.",
        Labels = OfRequests(naming),
    };

    /// <summary>Requests that failed.</summary>
    public Counter RequestErrorTotal { get; } = new(naming.RequestPrefix + "error_total")
    {
        Exporter = Exporter,
        Help = "Counter of request errors broken out for each model and target model.",
        Labels = [.. OfRequests(naming), ErrorCode],
    };

    /// <summary>From a request until its response is complete.</summary>
    public Histogram RequestDuration { get; } = new(naming.RequestPrefix + "duration_seconds")
    {
        Exporter = Exporter,
        Help = "Response latency distribution in seconds for each model and target model.",
        Unit = Unit.Seconds,
        Labels = OfRequests(naming),
        Buckets = DurationBuckets,
    };

    /// <summary>Requests that are being answered.</summary>
    public Gauge RunningRequests { get; } = new(naming.RunningRequests)
    {
        Exporter = Exporter,
        Help = "Number of running requests in each model.",
        Labels = naming.RunningLabels,
    };

    private static Gauge OfPool(EndpointPickerNaming naming, string name, string help) => new(naming.PoolPrefix + name)
    {
        Exporter = Exporter,
        Help = help,
        Labels = [PoolName],
    };

    private static Label[] OfRequests(EndpointPickerNaming naming) => [ModelName, TargetModelName, .. naming.RequestLabels];
}

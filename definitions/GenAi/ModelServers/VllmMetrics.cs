using Artifacts.Metrics;
using static Definitions.GenAi.ModelServers.VllmLabels;

namespace Definitions.GenAi.ModelServers;

/// <summary>The metrics of vLLM that this project uses. The colon is part of their names; no rule recorded them.</summary>
public static class VllmMetrics
{
    /// <summary>The model servers, which expose all of them.</summary>
    public static readonly Exporter Exporter = new("vLLM");

    private static readonly double[] FirstTokenBuckets =
        [0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 20, 40, 80, 160, 640, 2_560];

    private static readonly double[] TokenBuckets =
        [0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 20, 40, 80];

    private static readonly double[] RequestBuckets =
        [0.3, 0.5, 0.8, 1, 1.5, 2, 2.5, 5, 10, 15, 20, 30, 40, 50, 60, 120, 240, 480, 960, 1_920, 7_680];

    /// <summary>Requests in model execution batches.</summary>
    public static readonly Gauge RequestsRunning = Gauge("num_requests_running", "Number of requests in model execution batches.");

    /// <summary>Requests that wait to be processed.</summary>
    public static readonly Gauge RequestsWaiting = Gauge("num_requests_waiting", "Number of requests waiting to be processed.");

    /// <summary>How full the key-value cache is, from 0 to 1, whatever its name says.</summary>
    public static readonly Gauge KvCacheUsage =
        Gauge("kv_cache_usage_perc", "KV-cache usage. 1 means 100 percent usage.") with { Unit = Unit.Ratio };

    /// <summary>Tokens of prompts.</summary>
    public static readonly Counter PromptTokens = Counter("prompt_tokens_total", "Number of prefill tokens processed.") with { Unit = Tokens };

    /// <summary>Tokens of responses.</summary>
    public static readonly Counter GenerationTokens =
        Counter("generation_tokens_total", "Number of generation tokens processed.") with { Unit = Tokens };

    /// <summary>Requests that were answered, by why the response ended.</summary>
    public static readonly Counter RequestSuccess = Counter("request_success_total", "Count of successfully processed requests.") with
    {
        Labels = [ModelName, Engine, FinishedReason],
    };

    /// <summary>How often a request lost its place because the cache was full.</summary>
    public static readonly Counter Preemptions = Counter("num_preemptions_total", "Cumulative number of preemptions from the engine.");

    /// <summary>Tokens that the prefix cache was asked for.</summary>
    public static readonly Counter PrefixCacheQueries =
        Counter("prefix_cache_queries_total", "Prefix cache queries, in terms of number of queried tokens.") with { Unit = Tokens };

    /// <summary>Tokens that the prefix cache had.</summary>
    public static readonly Counter PrefixCacheHits =
        Counter("prefix_cache_hits_total", "Prefix cache hits, in terms of number of cached tokens.") with { Unit = Tokens };

    /// <summary>From a request until its first token.</summary>
    public static readonly Histogram TimeToFirstToken =
        Histogram("time_to_first_token_seconds", "Histogram of time to first token in seconds.", FirstTokenBuckets);

    /// <summary>From one token to the next.</summary>
    public static readonly Histogram InterTokenLatency =
        Histogram("inter_token_latency_seconds", "Histogram of inter-token latency in seconds.", TokenBuckets);

    /// <summary>From a request until its response is complete.</summary>
    public static readonly Histogram RequestLatency =
        Histogram("e2e_request_latency_seconds", "Histogram of e2e request latency in seconds.", RequestBuckets);

    /// <summary>How long a request waited.</summary>
    public static readonly Histogram QueueTime =
        Histogram("request_queue_time_seconds", "Histogram of time spent in WAITING phase for request.", RequestBuckets);

    private static Unit Tokens => new("tokens");

    private static Gauge Gauge(string name, string help) => new("vllm:" + name)
    {
        Exporter = Exporter,
        Help = help,
        Labels = [ModelName, Engine],
    };

    private static Counter Counter(string name, string help) => new("vllm:" + name)
    {
        Exporter = Exporter,
        Help = help,
        Labels = [ModelName, Engine],
    };

    private static Histogram Histogram(string name, string help, double[] buckets) => new("vllm:" + name)
    {
        Exporter = Exporter,
        Help = help,
        Unit = Unit.Seconds,
        Labels = [ModelName, Engine],
        Buckets = buckets,
    };
}

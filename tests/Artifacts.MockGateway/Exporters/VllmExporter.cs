using Artifacts.MockGateway.Exposition;
using Artifacts.MockGateway.Simulation.Inference;
using static Artifacts.MockGateway.Exposition.MetricType;

namespace Artifacts.MockGateway.Exporters;

/// <summary>A model server that runs vLLM.</summary>
internal sealed class VllmExporter(ModelServerState server) : IExporter
{
    private readonly LabelSet _labels = LabelSet.Of(("engine", "0"), ("model_name", server.Model));

    public string Text()
    {
        // vLLM is written in Python.
        var writer = new ExpositionWriter(floatBounds: true);
        Single("vllm:num_requests_running", Gauge, "Requests that are being worked on.", Math.Round(server.Load.Active));
        Single("vllm:num_requests_waiting", Gauge, "Requests that wait.", server.Waiting);
        Single("vllm:kv_cache_usage_perc", Gauge, "The share of the KV cache in use; 1 is all of it.", server.CacheUsage);
        Single("vllm:prompt_tokens_total", Counter, "Tokens of requests.", server.PromptTokens);
        Single("vllm:generation_tokens_total", Counter, "Tokens of answers.", server.GenerationTokens);
        Single("vllm:num_preemptions_total", Counter, "Requests that had to make room for others.", server.Preemptions);
        Single("vllm:prefix_cache_queries_total", Counter, "Tokens that were looked for in the prefix cache.", server.CacheQueries);
        Single("vllm:prefix_cache_hits_total", Counter, "Tokens that were found in the prefix cache.", server.CacheHits);
        writer.Family("vllm:request_success_total", Counter, "Requests that ended well.");
        foreach (var (reason, count) in server.Finished)
        {
            writer.Sample(_labels, ("finished_reason", reason), count);
        }

        Times("vllm:time_to_first_token_seconds", "Seconds until the first token of an answer.", server.TimeToFirstToken);
        Times("vllm:inter_token_latency_seconds", "Seconds between tokens of an answer.", server.InterTokenLatency);
        Times("vllm:e2e_request_latency_seconds", "Seconds that a request took.", server.EndToEnd);
        Times("vllm:request_queue_time_seconds", "Seconds that a request waited.", server.QueueTime);
        return writer.ToString();

        void Single(string name, MetricType type, string help, double value) => writer.Family(name, type, help).Sample(_labels, value);

        void Times(string name, string help, Histogram histogram) => writer.Family(name, MetricType.Histogram, help).Histogram(_labels, histogram);
    }
}

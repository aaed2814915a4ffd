using Artifacts.MockGateway.Exposition;
using Artifacts.MockGateway.Simulation;
using Artifacts.MockGateway.Simulation.Inference;
using static Artifacts.MockGateway.Exposition.MetricType;

namespace Artifacts.MockGateway.Exporters;

/// <summary>The endpoint picker of a pool. It tells everything under its old names and under those that replace them.</summary>
internal sealed class EndpointPickerExporter(Pool pool, World world) : IExporter
{
    private readonly LabelSet _pool = LabelSet.Of(("name", pool.Name));

    private readonly List<(PickerState State, LabelSet Running, LabelSet Old, (string Name, string Value)[] New)> _models =
    [
        .. Cast.Models.Where(model => model.Pool == pool).Select(model => (
            world.Pickers[model],
            LabelSet.Of(("model_name", model.Requested)),
            LabelSet.Of(("model_name", model.Requested), ("target_model_name", model.Target)),
            new[] { ("model_name", model.Requested), ("target_model_name", model.Target), ("fairness_id", "default"), ("priority", "0") })),
    ];

    public string Text()
    {
        var writer = new ExpositionWriter();
        WritePool(writer);
        WriteOldNames(writer);
        WriteNewNames(writer);
        return writer.ToString();
    }

    private void WritePool(ExpositionWriter writer)
    {
        var servers = pool.Servers.Select(number => world.Servers[number]).ToList();
        Both("inference_pool_average_kv_cache_utilization", "llm_d_epp_average_kv_cache_utilization", "The average share of the KV cache in use.", servers.Average(server => server.CacheUsage));
        Both("inference_pool_average_queue_size", "llm_d_epp_average_queue_size", "The average number of requests waiting at a model server.", servers.Average(server => server.Waiting));
        Both("inference_pool_ready_pods", "llm_d_epp_ready_endpoints", "Model servers that are ready.", world.ReadyPods(pool));

        void Both(string old, string successor, string help, double value)
        {
            writer.Family(old, Gauge, $"Deprecated: use {successor}. {help}").Sample(_pool, value);
            writer.Family(successor, Gauge, help).Sample(_pool, value);
        }
    }

    private void WriteOldNames(ExpositionWriter writer)
    {
        writer.Family("inference_objective_request_total", Counter, "Deprecated: use llm_d_epp_request_total. Requests.");
        _models.ForEach(model => writer.Sample(model.Old, model.State.Seconds.Count));
        writer.Family("inference_objective_request_error_total", Counter, "Deprecated: use llm_d_epp_request_error_total. Requests that failed.");
        _models.ForEach(model => WriteErrors(writer, model.Old, model.State));
        writer.Family("inference_objective_request_duration_seconds", MetricType.Histogram, "Deprecated: use llm_d_epp_request_duration_seconds. Seconds that a request took.");
        _models.ForEach(model => writer.Histogram(model.Old, model.State.Seconds));
        writer.Family("inference_objective_running_requests", Gauge, "Deprecated: use llm_d_epp_request_running. Requests under way.");
        _models.ForEach(model => writer.Sample(model.Running, Math.Round(model.State.Load.Active)));
    }

    private void WriteNewNames(ExpositionWriter writer)
    {
        writer.Family("llm_d_epp_request_total", Counter, "Requests.");
        _models.ForEach(model => writer.Sample(LabelSet.Of(model.New), model.State.Seconds.Count));
        writer.Family("llm_d_epp_request_error_total", Counter, "Requests that failed.");
        _models.ForEach(model => WriteErrors(writer, LabelSet.Of(model.New), model.State));
        writer.Family("llm_d_epp_request_duration_seconds", MetricType.Histogram, "Seconds that a request took.");
        _models.ForEach(model => writer.Histogram(LabelSet.Of(model.New), model.State.Seconds));
        writer.Family("llm_d_epp_request_running", Gauge, "Requests under way.");
        _models.ForEach(model => writer.Sample(LabelSet.Of(model.New), Math.Round(model.State.Load.Active)));
    }

    private static void WriteErrors(ExpositionWriter writer, LabelSet labels, PickerState state)
    {
        foreach (var (code, count) in state.Errors)
        {
            writer.Sample(labels, ("error_code", code), count);
        }
    }
}

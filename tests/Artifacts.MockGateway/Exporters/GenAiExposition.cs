using Artifacts.MockGateway.Exposition;
using Artifacts.MockGateway.Simulation;
using Artifacts.MockGateway.Simulation.Gateway;
using Artifacts.MockGateway.Simulation.Inference;

namespace Artifacts.MockGateway.Exporters;

/// <summary>What the telemetry plugin of a proxy tells of generative AI, under the convention's names or under its own.</summary>
internal static class GenAiExposition
{
    public static void Write(ExpositionWriter writer, ProxyState proxy, GenAiNames names)
    {
        var plugin = names is GenAiNames.Plugin;
        Durations("gen_ai_client_operation_duration", "Seconds that an operation took, as its client sees it.", durations => durations.Client);
        Tokens();
        Durations("gen_ai_server_request_duration", "Seconds that a request took, as its server sees it.", durations => durations.Server);
        Each("gen_ai_server_time_to_first_token", "Seconds until the first token of an answer.", state => state.TimeToFirstToken);
        Each("gen_ai_server_time_per_output_token", "Seconds per token of an answer after the first.", state => state.TimePerOutputToken);

        void Family(string name, string help) => writer.Family(plugin ? name : $"{name}_seconds", MetricType.Histogram, help);

        void Each(string name, string help, Func<GenAiState, Histogram> histogram)
        {
            Family(name, help);
            foreach (var (model, state) in proxy.Models)
            {
                writer.Histogram(Labels(model), histogram(state));
            }
        }

        void Durations(string name, string help, Func<Durations, Histogram> histogram)
        {
            Family(name, help);
            foreach (var (model, state) in proxy.Models)
            {
                writer.Histogram(Labels(model), histogram(state.Succeeded));
                foreach (var (errorType, durations) in state.Failed)
                {
                    writer.Histogram(Labels(model, (plugin ? "gen_ai_error_type" : "error_type", errorType)), histogram(durations));
                }
            }
        }

        void Tokens()
        {
            writer.Family("gen_ai_client_token_usage", MetricType.Histogram, "Tokens of requests and of answers.");
            foreach (var (model, state) in proxy.Models)
            {
                writer.Histogram(Labels(model, ("gen_ai_token_type", "input")), state.InputTokens);
                writer.Histogram(Labels(model, ("gen_ai_token_type", "output")), state.OutputTokens);
            }
        }

        LabelSet Labels(Model model, params (string Name, string Value)[] further) => LabelSet.Of(
        [
            ("gen_ai_operation_name", model == Cast.Sql ? "text_completion" : "chat"),
            (plugin ? "gen_ai_system" : "gen_ai_provider_name", "vllm"),
            ("gen_ai_request_model", model.Requested),
            ("gen_ai_response_model", model.Target),
            ("server_address", $"{model.Pool.Name}.{Cast.InferenceNamespace}.svc"),
            ("server_port", "8000"),
            .. further,
        ]);
    }
}

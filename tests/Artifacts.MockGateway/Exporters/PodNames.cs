namespace Artifacts.MockGateway.Exporters;

/// <summary>What the played pods are called.</summary>
internal static class PodNames
{
    public static IReadOnlyList<string> Proxies { get; } =
    [
        "envoy-default-inference-gateway-5c1b0d3e-7d9f8b6c4-x2lqp",
        "envoy-default-inference-gateway-5c1b0d3e-7d9f8b6c4-k8wzn",
        "envoy-default-inference-gateway-5c1b0d3e-7d9f8b6c4-r6tvb",
    ];

    public static IReadOnlyList<string> EndpointPickers { get; } = ["llama-pool-epp-6b8f9d7c5d-m4t7s", "qwen-pool-epp-5f6c7b8d9f-h5j2r"];

    public static IReadOnlyList<string> ModelServers { get; } =
    [
        "llama-vllm-7c9d8f6b5-2xkqn", "llama-vllm-7c9d8f6b5-9vhtr", "qwen-vllm-66c8d7f5b9-4lwzp", "qwen-vllm-66c8d7f5b9-q9v2c",
    ];

    public static string RateLimiter => "envoy-ratelimit-84b9c6f5d7-z3nfk";
}

using Artifacts.MockGateway.Simulation.Gateway;
using Artifacts.MockGateway.Simulation.Inference;

namespace Artifacts.MockGateway.Simulation;

/// <summary>Who plays: the routes, models and pools, and how popular, quick and reliable they are.</summary>
internal static class Cast
{
    public const string GatewayNamespace = "envoy-gateway-system";
    public const string InferenceNamespace = "inference";

    /// <summary>The memory limit of a proxy's container, in bytes.</summary>
    public const double ProxyMemoryLimit = 1024 * 1024 * 1024;

    public static readonly Listener Http = new("http-10080", "0.0.0.0_10080");
    public static readonly Listener Https = new("https-10443", "0.0.0.0_10443");

    public static readonly Pool LlamaPool = new("llama-pool", 0, 1);
    public static readonly Pool QwenPool = new("qwen-pool", 2, 3);

    public static readonly Model Llama = new("llama-3.1-8b-instruct", "llama-3.1-8b-instruct", LlamaPool)
    {
        FirstToken = 0.25,
        PerToken = 0.018,
        InputTokens = 600,
        OutputTokens = 160,
    };

    // An adapter on the servers of another model: what people ask for isn't what answers.
    public static readonly Model Sql = new("sql-assistant", "llama-3.1-8b-sql", LlamaPool)
    {
        FirstToken = 0.2,
        PerToken = 0.018,
        InputTokens = 1500,
        OutputTokens = 60,
    };

    // Slow, but within its objective: one request in 500 takes more than 2.5 s to its first token.
    public static readonly Model Qwen = new("qwen3-32b", "qwen3-32b", QwenPool)
    {
        FirstToken = 0.9,
        PerToken = 0.045,
        InputTokens = 900,
        OutputTokens = 200,
    };

    public static readonly Route Storefront = new("httproute/shop/storefront/rule/0", Http, 5) { PerSecond = 40, Milliseconds = 25, ResponseBytes = 18_000 };
    public static readonly Route Search = new("httproute/shop/storefront/rule/1", Http, 6) { PerSecond = 15, Milliseconds = 90, ResponseBytes = 6_000 };
    public static readonly Route Checkout = new("httproute/shop/checkout/rule/0", Https, 3) { PerSecond = 2.5, Milliseconds = 180, ResponseBytes = 2_000 };
    public static readonly Route Chat = new("httproute/inference/chat/rule/0", Https, 2) { PerSecond = 6, Model = Llama };
    public static readonly Route LargeChat = new("httproute/inference/chat/rule/1", Https, 2) { PerSecond = 1.8, Model = Qwen };
    public static readonly Route SqlAssistant = new("httproute/inference/sql-assistant/rule/0", Https, 2) { PerSecond = 3, Model = Sql };

    public static IReadOnlyList<Route> Routes { get; } = [Storefront, Search, Checkout, Chat, LargeChat, SqlAssistant];

    public static IReadOnlyList<Listener> Listeners { get; } = [Http, Https];

    public static IReadOnlyList<Pool> Pools { get; } = [LlamaPool, QwenPool];

    public static IReadOnlyList<Model> Models { get; } = [Llama, Sql, Qwen];

    /// <summary>The certificates of the TLS listener, and in how many days each expires.</summary>
    public static IReadOnlyList<(string Name, int Days)> Certificates { get; } = [("default/inference-tls", 20), ("shop/storefront-tls", 71)];
}

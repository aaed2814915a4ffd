namespace Artifacts.MockGateway.Faults;

/// <summary>Every fault that can be played.</summary>
public static class FaultCatalog
{
    public static readonly Fault ServerNotLive = new(
        "server-not-live",
        "the first proxy drains: envoy_server_live is 0, and the others take its requests",
        "EnvoyServerNotLive",
        "EnvoyProxiesMissing");

    public static readonly Fault MemoryNearLimit = new(
        "memory-near-limit",
        "the first proxy has allocated 96 % of its container's memory limit",
        "EnvoyMemoryNearLimit");

    public static readonly Fault Downstream5xx = new(
        "downstream-5xx",
        "proxies answer 20 % of requests themselves, with 503",
        "EnvoyDownstreamErrors");

    public static readonly Fault Upstream5xx = new(
        "upstream-5xx",
        "a cluster with little traffic answers 40 % of requests with 500",
        "EnvoyUpstreamErrors");

    public static readonly Fault UnhealthyEndpoints = new(
        "unhealthy-endpoints",
        "three of a cluster's five endpoints are unhealthy",
        "EnvoyEndpointsUnhealthy");

    public static readonly Fault NoHealthyEndpoints = new(
        "no-healthy-endpoints",
        "no endpoint of a cluster with little traffic is healthy, and its requests get 503",
        "EnvoyNoHealthyEndpoints",
        "EnvoyEndpointsUnhealthy");

    public static readonly Fault ConnectFailures = new(
        "connect-failures",
        "most connections to a cluster fail, and are tried again",
        "EnvoyConnectFailures");

    public static readonly Fault UpstreamTimeouts = new(
        "upstream-timeouts",
        "a cluster with little traffic lets 30 % of requests time out, which get 504",
        "EnvoyRequestTimeouts",
        "EnvoyUpstreamErrors");

    public static readonly Fault OutlierEjections = new(
        "outlier-ejections",
        "proxies eject one of a cluster's six endpoints again and again",
        "EnvoyOutlierEjections");

    public static readonly Fault CertificateExpiring = new(
        "certificate-expiring",
        "a certificate expires in 3 days instead of 20",
        "EnvoyCertificateExpiresSoon");

    public static readonly Fault SlowFirstToken = new(
        "slow-first-token",
        "the slow model takes 4 s to its first token instead of 0.9 s",
        "GenAiTimeToFirstTokenBurnFast",
        "GenAiTimeToFirstTokenBurnSlow");

    public static readonly Fault GenAiErrors = new(
        "genai-errors",
        "40 % of requests to a model are refused with 429",
        "GenAiErrorBudgetBurnFast",
        "GenAiErrorBudgetBurnSlow");

    public static readonly Fault NoReadyPods = new(
        "no-ready-pods",
        "a pool has no ready pod: its requests fail with 503",
        "InferencePoolWithoutReadyPods",
        "EnvoyNoHealthyEndpoints",
        "EnvoyEndpointsUnhealthy",
        "GenAiErrorBudgetBurnFast",
        "GenAiErrorBudgetBurnSlow");

    public static readonly Fault QueueGrowing = new(
        "queue-growing",
        "a model server has ever more requests waiting",
        "ModelServerQueueGrowing");

    public static readonly Fault KvCacheFull = new(
        "kv-cache-full",
        "a model server's KV cache is full, and it preempts requests",
        "ModelServerKvCacheFull");

    public static readonly Fault GatewayDown = new(
        "gateway-down",
        "no proxy answers scrapes",
        "AckGatewayAbsent");

    public static readonly Fault EndpointPickerDown = new(
        "endpoint-picker-down",
        "no endpoint picker answers scrapes",
        "EndpointPickerAbsent");

    public static readonly Fault ModelServersDown = new(
        "model-servers-down",
        "no model server answers scrapes",
        "ModelServersAbsent");

    /// <summary>All of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<Fault> All { get; } =
    [
        ServerNotLive, MemoryNearLimit, Downstream5xx, Upstream5xx, UnhealthyEndpoints, NoHealthyEndpoints, ConnectFailures,
        UpstreamTimeouts, OutlierEjections, CertificateExpiring, SlowFirstToken, GenAiErrors, NoReadyPods, QueueGrowing, KvCacheFull,
        GatewayDown, EndpointPickerDown, ModelServersDown,
    ];

    /// <summary>The fault of a name.</summary>
    /// <exception cref="UnknownFaultException">There is none.</exception>
    public static Fault Find(string name) =>
        All.FirstOrDefault(fault => string.Equals(fault.Name, name, StringComparison.Ordinal)) ?? throw UnknownFaultException.Named(name);
}

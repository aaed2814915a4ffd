using Artifacts.MockGateway.Exporters;
using Artifacts.MockGateway.Simulation;
using Artifacts.Playground.Kubernetes;

namespace Artifacts.MockGateway.Serving;

/// <summary>
/// The pods that Kubernetes would tell a discovery of, those that must not be scraped among them: whoever scrapes a port
/// without metrics has a target that is down.
/// </summary>
internal static class PodSheet
{
    /// <summary>The pods.</summary>
    /// <param name="targets">What is played, and where.</param>
    /// <param name="elsewhere">An address that has no metrics.</param>
    public static IReadOnlyList<Pod> Of(IEnumerable<(PlayedTarget Target, string Address)> targets, string elsewhere) =>
    [
        .. targets.Where(played => played.Target.Job is not Simulator.KubeStateMetrics).Select((played, number) => Of(played.Target, played.Address, elsewhere, number)),
        Gateway(PodNames.RateLimiter, "10.0.0.40", "ratelimit", [new("envoy-ratelimit", new("metrics", 19001), elsewhere)]),
    ];

    private static Pod Of(PlayedTarget target, string address, string elsewhere, int number) => target.Job switch
    {
        Simulator.Gateway => Gateway(target.Name, Ip(number), "proxy",
        [
            new("envoy", new("metrics", 19001), address),
            new("envoy", new("readiness", 19003), elsewhere),
            new("shutdown-manager", Port: null, elsewhere),
        ]),
        Simulator.EndpointPicker => Inference(target.Name, Ip(number), "endpoint-picker",
        [
            new("epp", new("grpc", 9002), elsewhere),
            new("epp", new("metrics", 9090), address),
        ]),
        _ => Inference(target.Name, Ip(number), "model-server", [new("vllm", new("http", 8000), address)]),
    };

    private static string Ip(int number) => $"10.0.0.{11 + number}";

    private static Pod Gateway(string name, string ip, string component, IReadOnlyList<PodTarget> targets) =>
        Labelled(Cast.GatewayNamespace, name, ip, component, "envoy-gateway", targets);

    private static Pod Inference(string name, string ip, string component, IReadOnlyList<PodTarget> targets) =>
        Labelled(Cast.InferenceNamespace, name, ip, component, "Helm", targets);

    private static Pod Labelled(string @namespace, string name, string ip, string component, string managedBy, IReadOnlyList<PodTarget> targets) => new(
        @namespace,
        name,
        ip,
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["app.kubernetes.io/component"] = component,
            ["app.kubernetes.io/managed-by"] = managedBy,
        },
        targets);
}

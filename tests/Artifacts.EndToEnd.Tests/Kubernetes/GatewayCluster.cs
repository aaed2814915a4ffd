using Artifacts.EndToEnd.Tests.Proxies;
using Artifacts.Playground.Kubernetes;

namespace Artifacts.EndToEnd.Tests.Kubernetes;

/// <summary>
/// A cluster with a gateway: two proxies, and pods that are easily taken for one: the gateway's controller, its rate
/// limiter, an evicted proxy, and a proxy in another namespace.
/// Everything that must not be scraped answers with a metric of the keep-list, so that a stray target shows.
/// </summary>
internal sealed class GatewayCluster : IAsyncDisposable
{
    private const string Namespace = "envoy-gateway-system";
    private const string GatewayItself = "envoy-gateway";

    private readonly List<ExpositionServer> _servers = [];

    public GatewayCluster()
    {
        Proxies = [Proxy("envoy-shop-public-5c1b0d3e-7d9f8b6c4-x2lqp", "10.0.0.11", 0), Proxy("envoy-shop-public-5c1b0d3e-7d9f8b6c4-k8wzn", "10.0.0.12", 1)];
        Pods =
        [
            .. Proxies.Select(proxy => proxy.Pod),
            // The controller declares a port of the same name and number as the proxies do.
            Other(Namespace, "envoy-gateway-6f7d5c9b8-m4t7s", "10.0.0.13", Labels("Helm", "gateway-helm", "controller")),
            Other(Namespace, "envoy-ratelimit-84b9c6f5d7-h5j2r", "10.0.0.14", Labels(GatewayItself, "envoy-ratelimit", "ratelimit")),
            Other(Namespace, "envoy-shop-public-5c1b0d3e-7d9f8b6c4-evict", "10.0.0.15", Labels(GatewayItself, "envoy", "proxy")) with { Phase = "Failed" },
            Other("team-b", "envoy-team-b-edge-0a1b2c3d-66c8d7f5b9-q9v2c", "10.0.0.16", Labels(GatewayItself, "envoy", "proxy")),
        ];
        KubernetesJob = $"""
            scrape_configs:
              - job_name: kube-state-metrics
                honor_labels: true
                metrics_path: /stats/prometheus
                static_configs:
                  - targets: ['{Listen(Limits)}']
            """;
    }

    public IReadOnlyList<Pod> Pods { get; }

    public IReadOnlyList<(Pod Pod, EnvoyExposition Exposition)> Proxies { get; }

    /// <summary>A job, as others have it, for what Kubernetes says of the proxies' containers.</summary>
    public string KubernetesJob { get; }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }
    }

    private static Dictionary<string, string> Labels(string managedBy, string name, string component) => new(StringComparer.Ordinal)
    {
        ["app.kubernetes.io/managed-by"] = managedBy,
        ["app.kubernetes.io/name"] = name,
        ["app.kubernetes.io/component"] = component,
    };

    private (Pod Pod, EnvoyExposition Exposition) Proxy(string name, string ip, int number)
    {
        var exposition = new EnvoyExposition(number);
        PodTarget[] targets =
        [
            new("envoy", new("metrics", 19001), Listen(exposition.Text)),
            new("envoy", new("readiness", 19003), Stray()),
            new("shutdown-manager", Port: null, Stray()),
        ];
        return (new(Namespace, name, ip, Labels(GatewayItself, "envoy", "proxy"), targets), exposition);
    }

    private Pod Other(string @namespace, string name, string ip, Dictionary<string, string> labels) =>
        new(@namespace, name, ip, labels, [new("main", new("metrics", 19001), Stray())]);

    private string Stray() => Listen(() => "# TYPE envoy_server_live gauge\nenvoy_server_live{stray=\"true\"} 1\n");

    private string Limits() => $"# TYPE kube_pod_container_resource_limits gauge\n{string.Concat(Proxies.Select(proxy =>
        $"kube_pod_container_resource_limits{{namespace=\"{proxy.Pod.Namespace}\",pod=\"{proxy.Pod.Name}\",container=\"envoy\",resource=\"memory\",unit=\"byte\"}} 1073741824\n"))}";

    private string Listen(Func<string> text)
    {
        var server = new ExpositionServer(text);
        _servers.Add(server);
        return server.Address;
    }
}

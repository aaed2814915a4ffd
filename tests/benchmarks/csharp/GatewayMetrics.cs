using Artifacts.Metrics;

namespace Fleet;

/// <summary>What Envoy exposes.</summary>
internal static class GatewayMetrics
{
    public static readonly Label Namespace = new("namespace");
    public static readonly Label Pod = new("pod");
    public static readonly Label ClusterName = new("envoy_cluster_name");

    public static readonly Gauge Live = new("envoy_server_live") { Help = "1 while the server is live.", Labels = [Namespace, Pod] };

    public static Counter Counter(string name) => new(name) { Help = "Of one upstream cluster.", Labels = [Namespace, Pod, ClusterName] };

    public static Gauge Gauge(string name) => new(name) { Help = "Of one upstream cluster.", Labels = [Namespace, Pod, ClusterName] };

    public static Histogram Histogram(string name) => new(name) { Help = "Of one upstream cluster, in milliseconds.", Labels = [Namespace, Pod, ClusterName] };
}

using YamlDotNet.RepresentationModel;

namespace Artifacts.Playground.Kubernetes;

/// <summary>
/// What Prometheus's Kubernetes discovery of role <c>pod</c> finds among pods. Debian's Prometheus is built without it,
/// so its result is handed over as static targets.
/// </summary>
public static class PodDiscovery
{
    // Who doesn't know a setting must not pretend to honour it.
    private static readonly string[] KnownSettings = ["role", "namespaces"];

    /// <summary>The targets that a <c>kubernetes_sd_configs</c> entry leads to, with their labels.</summary>
    public static IEnumerable<(string Address, IReadOnlyDictionary<string, string> Labels)> Discover(YamlMappingNode discovery, IEnumerable<Pod> pods)
    {
        var unknown = discovery.Children.Keys.Select(key => key.ToString()).Except(KnownSettings, StringComparer.Ordinal).ToList();
        if (unknown.Count > 0 || !string.Equals(discovery["role"].ToString(), "pod", StringComparison.Ordinal))
        {
            throw new PlaygroundException($"Only discovery of role pod with the settings {string.Join(" and ", KnownSettings)} can be played, not: {discovery}");
        }

        return pods
            .Where(pod => Namespaces(discovery) is not { } names || names.Contains(pod.Namespace, StringComparer.Ordinal))
            .SelectMany(pod => pod.Targets.Select(target => (target.Address, Labels(pod, target))));
    }

    private static string[]? Namespaces(YamlMappingNode discovery) =>
        discovery.Children.TryGetValue("namespaces", out var namespaces)
            ? [.. ((YamlSequenceNode)namespaces["names"]).Select(name => name.ToString())]
            : null;

    private static IReadOnlyDictionary<string, string> Labels(Pod pod, PodTarget target)
    {
        var labels = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["__meta_kubernetes_namespace"] = pod.Namespace,
            ["__meta_kubernetes_pod_name"] = pod.Name,
            ["__meta_kubernetes_pod_ip"] = pod.Ip,
            ["__meta_kubernetes_pod_host_ip"] = "192.0.2.10",
            ["__meta_kubernetes_pod_node_name"] = "node-1",
            ["__meta_kubernetes_pod_phase"] = pod.Phase,
            ["__meta_kubernetes_pod_ready"] = pod.Phase is "Running" ? "true" : "false",
            ["__meta_kubernetes_pod_controller_kind"] = "ReplicaSet",
            ["__meta_kubernetes_pod_controller_name"] = pod.Name[..pod.Name.LastIndexOf('-')],
            ["__meta_kubernetes_pod_container_name"] = target.Container,
            ["__meta_kubernetes_pod_container_init"] = "false",
        };
        if (target.Port is { } port)
        {
            labels["__meta_kubernetes_pod_container_port_name"] = port.Name;
            labels["__meta_kubernetes_pod_container_port_number"] = $"{port.Number}";
            labels["__meta_kubernetes_pod_container_port_protocol"] = "TCP";
        }

        foreach (var (name, value) in pod.Labels)
        {
            labels[$"__meta_kubernetes_pod_label_{Sanitize(name)}"] = value;
            labels[$"__meta_kubernetes_pod_labelpresent_{Sanitize(name)}"] = "true";
        }

        return labels;
    }

    private static string Sanitize(string name) =>
        string.Concat(name.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '_'));
}

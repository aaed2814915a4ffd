using System.Text;
using Artifacts.Metrics;

namespace Artifacts.Prometheus;

/// <summary>
/// What Kubernetes discovery of role <see cref="KubernetesRole.Pod"/> tells of a target, one target for each port that a
/// container declares; gone after relabeling.
/// </summary>
public static class KubernetesPodLabels
{
    /// <summary>The pod's namespace.</summary>
    public static Label Namespace { get; } = new("__meta_kubernetes_namespace");

    /// <summary>The pod's name.</summary>
    public static Label Name { get; } = new("__meta_kubernetes_pod_name");

    /// <summary>The pod's IP address.</summary>
    public static Label Ip { get; } = new("__meta_kubernetes_pod_ip");

    /// <summary><c>true</c> or <c>false</c>: whether the pod takes requests.</summary>
    public static Label Ready { get; } = new("__meta_kubernetes_pod_ready");

    /// <summary><c>Pending</c>, <c>Running</c>, <c>Succeeded</c>, <c>Failed</c> or <c>Unknown</c>.</summary>
    public static Label Phase { get; } = new("__meta_kubernetes_pod_phase");

    /// <summary>The node that the pod runs on.</summary>
    public static Label NodeName { get; } = new("__meta_kubernetes_pod_node_name");

    /// <summary>The name of the container that the target belongs to.</summary>
    public static Label ContainerName { get; } = new("__meta_kubernetes_pod_container_name");

    /// <summary>The name of the declared port; absent for a container that declares none.</summary>
    public static Label ContainerPortName { get; } = new("__meta_kubernetes_pod_container_port_name");

    /// <summary>The number of the declared port; absent for a container that declares none.</summary>
    public static Label ContainerPortNumber { get; } = new("__meta_kubernetes_pod_container_port_number");

    /// <summary>A label of the pod.</summary>
    /// <param name="name">The label as Kubernetes knows it, <c>app.kubernetes.io/managed-by</c>.</param>
    public static Label PodLabel(string name) => new("__meta_kubernetes_pod_label_" + Sanitize(name));

    /// <summary>An annotation of the pod.</summary>
    /// <param name="name">The annotation as Kubernetes knows it, <c>prometheus.io/port</c>.</param>
    public static Label PodAnnotation(string name) => new("__meta_kubernetes_pod_annotation_" + Sanitize(name));

    // What Prometheus does to characters that label names can't have.
    private static string Sanitize(string name)
    {
        var label = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            label.Append(character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? character : '_');
        }

        return label.ToString();
    }
}

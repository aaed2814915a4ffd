using Artifacts.Prometheus;
using Definitions.Kubernetes;
using static Definitions.Envoy.EnvoyLabels;
using static Definitions.Envoy.EnvoyServerMetrics;

namespace Definitions.Envoy.Rules;

/// <summary>How proxies are, computed beforehand.</summary>
public static class ServerRecordings
{
    /// <summary>The name of the container that a proxy runs in.</summary>
    public const string Container = "envoy";

    // Who runs kube-state-metrics twice has each limit twice.
    /// <summary>The share of its memory limit that a proxy has allocated; nothing for one without a limit.</summary>
    public static readonly RecordingRule MemoryOfLimit = new(
        "namespace_pod:envoy_server_memory_allocated:ratio_limit",
        $$"""
        max by ({{Namespace}}, {{Pod}}) ({{ServerMemoryAllocated}})
          / max by ({{Namespace}}, {{Pod}}) ({{KubeStateMetrics.PodContainerResourceLimits}}{{{KubeStateMetrics.Container}}="{{Container}}", {{KubeStateMetrics.Resource}}="memory"})
        """);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RecordingRule> All { get; } = [MemoryOfLimit];
}

using Artifacts.Prometheus;

namespace Artifacts.Rendering.Prometheus;

/// <summary>How Prometheus writes the values of enumerations.</summary>
internal static class PrometheusNames
{
    public static string YamlName(this KubernetesRole value) => value switch
    {
        KubernetesRole.Node => "node",
        KubernetesRole.Service => "service",
        KubernetesRole.Pod => "pod",
        KubernetesRole.Endpoints => "endpoints",
        KubernetesRole.EndpointSlice => "endpointslice",
        KubernetesRole.Ingress => "ingress",
        _ => throw Unknown(value),
    };

    public static string YamlName(this RelabelAction value) => value switch
    {
        RelabelAction.Replace => "replace",
        RelabelAction.Keep => "keep",
        RelabelAction.Drop => "drop",
        RelabelAction.KeepEqual => "keepequal",
        RelabelAction.DropEqual => "dropequal",
        RelabelAction.HashMod => "hashmod",
        RelabelAction.LabelMap => "labelmap",
        RelabelAction.LabelDrop => "labeldrop",
        RelabelAction.LabelKeep => "labelkeep",
        RelabelAction.Lowercase => "lowercase",
        RelabelAction.Uppercase => "uppercase",
        _ => throw Unknown(value),
    };

    public static string YamlName(this Scheme value) => value switch
    {
        Scheme.Http => "http",
        Scheme.Https => "https",
        _ => throw Unknown(value),
    };

    private static ArgumentOutOfRangeException Unknown(Enum value) =>
        new(nameof(value), value, $"{value.GetType().Name} has no such value.");
}

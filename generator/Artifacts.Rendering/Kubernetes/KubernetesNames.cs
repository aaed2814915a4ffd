using Artifacts.Prometheus;

namespace Artifacts.Rendering.Kubernetes;

/// <summary>How the Prometheus Operator writes the values of enumerations, where it differs from Prometheus.</summary>
internal static class KubernetesNames
{
    public static string CrdName(this KubernetesRole value) => Enum.IsDefined(value)
        ? value.ToString()
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(KubernetesRole)} has no such value.");

    // In capitals every version of the operator takes it.
    public static string CrdName(this Scheme value) => value switch
    {
        Scheme.Http => "HTTP",
        Scheme.Https => "HTTPS",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, $"{nameof(Scheme)} has no such value."),
    };
}

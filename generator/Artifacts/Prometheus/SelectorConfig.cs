namespace Artifacts.Prometheus;

/// <summary>Narrows what the Kubernetes API server is asked for: an entry of <c>selectors</c>.</summary>
/// <param name="Role">The kind of object that is narrowed.</param>
public sealed record SelectorConfig(KubernetesRole Role)
{
    /// <summary>A label selector of Kubernetes, <c>app.kubernetes.io/name=envoy</c>.</summary>
    public string? Label { get; init; }

    /// <summary>A field selector of Kubernetes, <c>status.phase=Running</c>.</summary>
    public string? Field { get; init; }
}

namespace Artifacts.Kubernetes;

/// <summary>Files for a cluster, such as a dashboard for Grafana's sidecar.</summary>
public sealed record ConfigMap : KubernetesManifest
{
    /// <summary>Starts a ConfigMap.</summary>
    /// <param name="metadata">Its name, namespace, labels and annotations.</param>
    public ConfigMap(ObjectMeta metadata)
        : base(metadata)
    {
    }

    /// <summary>The files: together at most 1 MiB, which is where Kubernetes refuses a ConfigMap.</summary>
    public IReadOnlyList<ConfigMapFile> Data { get; init; } = [];

    /// <inheritdoc/>
    public override string Kind => "ConfigMap";

    /// <inheritdoc/>
    public override string ApiVersion => "v1";
}

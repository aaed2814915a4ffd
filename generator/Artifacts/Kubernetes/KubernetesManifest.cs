namespace Artifacts.Kubernetes;

/// <summary>An object of Kubernetes, one a file.</summary>
public abstract record KubernetesManifest : Artifact
{
    private protected KubernetesManifest(ObjectMeta metadata) => Metadata = metadata;

    /// <summary>The object's name, namespace, labels and annotations.</summary>
    public ObjectMeta Metadata { get; init; }

    /// <summary>The kind, as the manifest's <c>kind</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The version of the kind, as the manifest's <c>apiVersion</c>.</summary>
    public abstract string ApiVersion { get; }

    private protected sealed override string DefaultPath =>
        ArtifactPaths.KubernetesManifest(Kind.ToLowerInvariant(), Metadata.Name);
}

namespace Artifacts.Kubernetes;

/// <summary>Lists the manifests of an environment, for <c>kubectl apply -k</c>, Flux and Argo CD.</summary>
public sealed record Kustomization : Artifact
{
    /// <summary>The manifests; they lie in the kustomization's folder or below.</summary>
    public IReadOnlyList<KubernetesManifest> Resources { get; init; } = [];

    private protected override string DefaultPath => ArtifactPaths.Kustomization();
}

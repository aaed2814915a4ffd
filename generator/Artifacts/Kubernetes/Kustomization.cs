namespace Artifacts.Kubernetes;

/// <summary>Lists the manifests of an environment, for <c>kubectl apply -k</c>, Flux and Argo CD.</summary>
public sealed record Kustomization : Artifact
{
    /// <summary>The manifests; they lie in the kustomization's folder or below.</summary>
    public IReadOnlyList<KubernetesManifest> Resources { get; init; } = [];

    /// <summary>The manifests' files, relative to the kustomization's folder.</summary>
    internal IEnumerable<string> ResourcePaths() => Resources.Select(resource => RelativePath(Path, resource.Path));

    private static string RelativePath(string from, string to)
    {
        var folders = from.Split('/');
        var parts = to.Split('/');
        var common = folders.Take(folders.Length - 1).Zip(parts, string.Equals).TakeWhile(same => same).Count();
        return string.Join("/", Enumerable.Repeat("..", folders.Length - 1 - common).Concat(parts.Skip(common)));
    }

    private protected override string DefaultPath => ArtifactPaths.Kustomization();
}

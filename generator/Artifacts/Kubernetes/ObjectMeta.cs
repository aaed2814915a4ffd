namespace Artifacts.Kubernetes;

/// <summary>What an object of Kubernetes is called, where it lives and how it is found.</summary>
public sealed record ObjectMeta
{
    /// <summary>The object's name: lower-case letters, digits, <c>-</c> and <c>.</c>, at most 253.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace; unset, whatever applies the manifest chooses one.</summary>
    public string? Namespace { get; init; }

    /// <summary>The object's labels.</summary>
    public IReadOnlyList<KubernetesLabel> Labels { get; init; } = [];

    /// <summary>The object's annotations.</summary>
    public IReadOnlyList<KubernetesAnnotation> Annotations { get; init; } = [];

    /// <summary>
    /// Whether Flux may replace <c>${…}</c> in the manifest by variables of its own. Unless set, it may not
    /// (<c>kustomize.toolkit.fluxcd.io/substitute: disabled</c>): it would empty Grafana's <c>${datasource}</c> and
    /// relabeling's <c>${1}</c>.
    /// </summary>
    public bool FluxSubstitution { get; init; }

    /// <summary>The annotations that the manifest carries: those that were given, and the one that keeps Flux out.</summary>
    internal IEnumerable<KubernetesAnnotation> AllAnnotations()
    {
        KubernetesAnnotation[] ours = FluxSubstitution ? [] : [new("kustomize.toolkit.fluxcd.io/substitute", "disabled")];

        // What the author says of it himself wins.
        return Annotations.Concat(ours.Where(one => Annotations.All(other => !string.Equals(other.Key, one.Key, StringComparison.Ordinal))));
    }
}

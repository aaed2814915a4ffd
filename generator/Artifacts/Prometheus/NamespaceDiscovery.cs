namespace Artifacts.Prometheus;

/// <summary>The namespaces that Kubernetes discovery looks in.</summary>
public sealed record NamespaceDiscovery
{
    /// <summary>Whether the namespace that Prometheus itself runs in is one of them.</summary>
    public bool OwnNamespace { get; init; }

    /// <summary>Their names.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
}

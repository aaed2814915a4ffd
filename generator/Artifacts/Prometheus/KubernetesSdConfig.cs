namespace Artifacts.Prometheus;

/// <summary>Discovers targets from the Kubernetes API: an entry of <c>kubernetes_sd_configs</c>.</summary>
public sealed record KubernetesSdConfig
{
    /// <summary>Starts a discovery.</summary>
    /// <param name="role">What to look for.</param>
    public KubernetesSdConfig(KubernetesRole role) => Role = role;

    /// <summary>What to look for.</summary>
    public KubernetesRole Role { get; init; }

    /// <summary>Where to look; unset, in all namespaces.</summary>
    public NamespaceDiscovery? Namespaces { get; init; }

    /// <summary>Which objects the API server is asked for; none, all.</summary>
    public IReadOnlyList<SelectorConfig> Selectors { get; init; } = [];
}

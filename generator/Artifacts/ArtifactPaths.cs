namespace Artifacts;

/// <summary>Where each kind of artifact lands unless its author says otherwise: the one place that knows.</summary>
internal static class ArtifactPaths
{
    /// <summary>A path in the folder of an environment, or as it is without one.</summary>
    public static string In(DeploymentEnvironment? environment, string path) =>
        environment is null ? path : $"{environment.Name}/{path}";

    /// <summary>A Grafana dashboard's file.</summary>
    public static string Dashboard(string uid) => $"grafana/dashboards/{uid}.json";

    /// <summary>A file of Prometheus's scrape jobs.</summary>
    public static string ScrapeConfigFile(string name) => $"prometheus/scrape/{name}.yaml";

    /// <summary>A file of Prometheus's rules.</summary>
    public static string RuleFile(string name) => $"prometheus/rules/{name}.yaml";

    /// <summary>An object of Kubernetes.</summary>
    public static string KubernetesManifest(string kind, string name) => $"kubernetes/{kind}-{name}.yaml";

    /// <summary>What lists the objects of Kubernetes.</summary>
    public static string Kustomization() => "kubernetes/kustomization.yaml";
}

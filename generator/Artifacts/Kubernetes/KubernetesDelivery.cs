namespace Artifacts.Kubernetes;

/// <summary>How artifacts reach a Kubernetes cluster: what their manifests carry.</summary>
public sealed record KubernetesDelivery
{
    /// <summary>The namespace that the manifests live in; Grafana's sidecar and the Prometheus Operator must look there.</summary>
    public required string Namespace { get; init; }

    /// <summary>
    /// Labels of every manifest. The Prometheus Operator chooses rules and jobs by them, with its chart's defaults by
    /// <c>release</c>.
    /// </summary>
    public IReadOnlyList<KubernetesLabel> Labels { get; init; } = [];

    /// <summary>Annotations of every manifest.</summary>
    public IReadOnlyList<KubernetesAnnotation> Annotations { get; init; } = [];

    /// <summary>The label by which Grafana's sidecar finds dashboards; unless set, <c>grafana_dashboard: "1"</c>, its own default.</summary>
    public KubernetesLabel DashboardLabel { get; init; } = new("grafana_dashboard", "1");

    /// <summary>The folder in Grafana that dashboards appear in; unset, the one that Grafana's provider has.</summary>
    public string? DashboardFolder { get; init; }

    /// <summary>
    /// The annotation by which Grafana's sidecar reads the folder; unless set, <c>grafana_folder</c>. The sidecar must be told
    /// the same (<c>FOLDER_ANNOTATION</c>).
    /// </summary>
    public string DashboardFolderAnnotation { get; init; } = "grafana_folder";

    /// <summary><inheritdoc cref="ObjectMeta.FluxSubstitution" path="/summary/node()"/></summary>
    public bool FluxSubstitution { get; init; }
}

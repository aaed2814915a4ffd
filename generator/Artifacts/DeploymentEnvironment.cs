using Artifacts.Kubernetes;

namespace Artifacts;

/// <summary>
/// Where a program's artifacts are deployed, such as <c>staging</c> or <c>production</c>. Each environment has a folder of
/// its own in the output, with files for every way of delivering them.
/// </summary>
/// <remarks>
/// What differs between clusters beyond the delivery (thresholds, replicas, names) is a record of the author's, which holds
/// one of these.
/// </remarks>
public sealed record DeploymentEnvironment
{
    /// <summary>The environment's name and folder: lower-case letters, digits and <c>-</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How artifacts reach a Kubernetes cluster; unset, as plain files only.</summary>
    public KubernetesDelivery? Kubernetes { get; init; }

    /// <summary>
    /// The manifests that bring artifacts of this environment to its cluster: a ConfigMap a dashboard, a
    /// <c>PrometheusRule</c> a rule file, a <c>ScrapeConfig</c> a scrape job, and the kustomization that lists them.
    /// </summary>
    /// <param name="artifacts">
    /// Dashboards, rule files and scrape configurations of this environment. Of two files with the same job, give one.
    /// </param>
    /// <exception cref="ArgumentException">An artifact is of another environment, or of a kind that has no manifest.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Kubernetes"/> isn't set.</exception>
    public IReadOnlyList<Artifact> Manifests(params Artifact[] artifacts) => ManifestFactory.Make(this, artifacts);

    /// <summary>The environment's name, so that it can stand in text.</summary>
    public override string ToString() => Name;
}

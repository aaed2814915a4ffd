using Artifacts.Prometheus;

namespace Artifacts.Kubernetes;

/// <summary>
/// A scrape job for a Prometheus that the Prometheus Operator runs: its <c>ScrapeConfig</c>. It sets <c>jobName</c>, so that
/// the label <c>job</c> has the value that it has without the operator.
/// </summary>
public sealed record ScrapeConfigManifest : KubernetesManifest
{
    /// <summary>Starts a ScrapeConfig.</summary>
    /// <param name="metadata">Its name, namespace, labels and annotations; operators choose jobs by their labels.</param>
    /// <param name="job">The job.</param>
    public ScrapeConfigManifest(ObjectMeta metadata, ScrapeConfig job)
        : base(metadata) => Job = job;

    /// <summary>The job.</summary>
    public ScrapeConfig Job { get; init; }

    /// <inheritdoc/>
    public override string Kind => "ScrapeConfig";

    /// <inheritdoc/>
    public override string ApiVersion => "monitoring.coreos.com/v1alpha1";
}

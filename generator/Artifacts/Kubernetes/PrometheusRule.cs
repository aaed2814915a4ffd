using Artifacts.Prometheus;

namespace Artifacts.Kubernetes;

/// <summary>Rules for a Prometheus that the Prometheus Operator runs: its <c>PrometheusRule</c>.</summary>
public sealed record PrometheusRule : KubernetesManifest
{
    /// <summary>Starts a PrometheusRule.</summary>
    /// <param name="metadata">Its name, namespace, labels and annotations; operators choose rules by their labels.</param>
    public PrometheusRule(ObjectMeta metadata)
        : base(metadata)
    {
    }

    /// <summary>The groups of rules.</summary>
    public IReadOnlyList<RuleGroup> Groups { get; init; } = [];

    /// <inheritdoc/>
    public override string Kind => "PrometheusRule";

    /// <inheritdoc/>
    public override string ApiVersion => "monitoring.coreos.com/v1";
}

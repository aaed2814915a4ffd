using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Queries;
using Definitions.Envoy;

namespace Definitions.Gateway;

/// <summary>What every alert says: how urgent it is, which cluster it is about, and where to read on.</summary>
public static class GatewayAlerts
{
    /// <summary>Clients notice it, or are about to: somebody should come now.</summary>
    public const string Critical = "critical";

    /// <summary>Somebody should see to it on the next working day.</summary>
    public const string Warning = "warning";

    /// <summary>Makes an alert. Its page is <c>runbooks/&lt;name&gt;.md</c>.</summary>
    /// <param name="environment">The cluster that it is about.</param>
    /// <param name="name">Its name.</param>
    /// <param name="severity"><see cref="Critical"/> or <see cref="Warning"/>.</param>
    /// <param name="time">How long it must last.</param>
    /// <param name="expr">What is wrong: each series is an alert.</param>
    /// <param name="summary">One sentence, a template.</param>
    /// <param name="description">What it means, a template.</param>
    public static AlertingRule Alert(
        this GatewayEnvironment environment, string name, string severity, Duration time, Query expr, string summary, string description) =>
        new(name, expr)
        {
            For = time,
            Labels = [new("severity", severity), new(EnvoyLabels.Cluster, environment.Cluster)],
            Annotations =
            [
                new("summary", summary),
                new("description", description),
                new("runbook_url", $"{environment.RunbookBaseUrl}/{name}.md"),
            ],
        };

    /// <summary>The place of a label's value in a summary or description.</summary>
    /// <param name="label">The label.</param>
    public static string Value(Label label) => $"{{{{ $labels.{label} }}}}";

    /// <summary>A share as people read it.</summary>
    /// <param name="ratio">From 0 to 1.</param>
    public static string Percent(double ratio) => $"{ratio * 100:0.##} %";
}

using Artifacts.Metrics;
using Artifacts.Text;

namespace Artifacts.Checks.Metrics;

/// <summary>Refuses metrics of names that PromQL can't say.</summary>
internal sealed class MetricNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3001", "Invalid metric name");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, metric) in context.Declarations.Metrics)
        {
            if (NameSyntax.MetricFault(metric.Name) is { } fault)
            {
                yield return new Finding(
                    Rule,
                    context.Origin(source, metric, nameof(Metric.Name), metric.Name, fault),
                    $"The name of metric '{metric.Name}' {NameSyntax.Describe(metric.Name, fault)}. {NameSyntax.MetricRemedy}");
            }
        }
    }
}

using Artifacts.Metrics;
using Artifacts.Text;

namespace Artifacts.Checks.Metrics;

/// <summary>Refuses metrics that Prometheus, or a query, couldn't name.</summary>
internal sealed class MetricNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3001", "Invalid metric name");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, metric) in context.Operands.Metrics)
        {
            var name = metric.Name;
            var wrong = PrometheusName.WrongInMetric(name);
            if (wrong >= 0)
            {
                yield return new Finding(
                    Rule,
                    context.Span(source, metric, nameof(Metric.Name), name, wrong, PrometheusName.LengthAt(name, wrong)),
                    $"The metric name '{Paths.Printable.Of(name)}' {PrometheusName.Describe(name, wrong)}. {PrometheusName.MetricRule}.");
            }
        }
    }
}

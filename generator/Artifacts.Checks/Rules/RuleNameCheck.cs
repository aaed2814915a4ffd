using Artifacts.Checks.Metrics;
using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Rules;

/// <summary>Refuses recording rules whose series no query could name, and alerts without a name.</summary>
internal sealed class RuleNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART4002", "A rule's name is missing or invalid");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, rule) in RulesOf.All(context))
        {
            switch (rule)
            {
                case RecordingRule { Record: var name } when PrometheusName.WrongInMetric(name) is >= 0 and var wrong:
                    yield return new Finding(
                        Rule,
                        context.Span(source, rule, nameof(RecordingRule.Record), name, wrong, PrometheusName.LengthAt(name, wrong)),
                        $"The name '{Paths.Printable.Of(name)}' of a recording rule {PrometheusName.Describe(name, wrong)}. " +
                        $"{PrometheusName.MetricRule}. Practice has 'level:metric:operations'.");
                    break;
                case AlertingRule { Alert: "" }:
                    yield return new Finding(
                        Rule,
                        context.Span(source, rule, nameof(AlertingRule.Alert)),
                        "An alerting rule has no name: set Alert, it becomes the label 'alertname'.");
                    break;
            }
        }
    }
}

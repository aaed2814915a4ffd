using Artifacts.Checks.Metrics;
using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Rules;

/// <summary>Refuses recording rules whose series PromQL couldn't name, and alerts without a name.</summary>
internal sealed class RuleNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART4002", "Invalid rule name");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, file) in context.OfKind<RuleFile>())
        {
            foreach (var rule in file.AllRules())
            {
                switch (rule)
                {
                    case RecordingRule recording when NameSyntax.MetricFault(recording.Record) is { } fault:
                        yield return new Finding(
                            Rule,
                            context.Origin(source, recording, nameof(RecordingRule.Record), recording.Record, fault),
                            $"The name of recording rule '{recording.Record}' {NameSyntax.Describe(recording.Record, fault)}. " +
                            NameSyntax.MetricRemedy);
                        break;
                    case AlertingRule { Alert: "" } alert:
                        yield return new Finding(
                            Rule,
                            context.Origin(source, alert, nameof(AlertingRule.Alert)),
                            $"An alert of {file.NameIt()} has no name: Prometheus needs one for the label 'alertname'.");
                        break;
                }
            }
        }
    }
}

using Artifacts.Checks.Rules;
using Artifacts.Metrics;
using Artifacts.Text;

namespace Artifacts.Checks.Metrics;

/// <summary>Refuses a label that is given twice: a series, a target and an alert have each label once.</summary>
internal sealed class RepeatedLabelCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3008", "A label is given twice");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (source, metric) in context.Declarations.Metrics)
        {
            if (Repeated(metric.Labels.Select(label => label.Name)) is { } name)
            {
                yield return new Finding(
                    Rule,
                    context.Origin(source, metric, nameof(Metric.Labels)),
                    $"Metric '{metric.Name}' has the label '{name}' twice: list it once.");
            }
        }

        foreach (var source in context.Artifacts)
        {
            foreach (var set in source.Artifact.LabelPairs())
            {
                if (Repeated(set.Labels.Select(label => label.Name)) is { } name)
                {
                    yield return new Finding(
                        Rule, context.Origin(source, set.Owner, "Labels"), $"{set.Where} gives the label '{name}' twice: give it one value.");
                }
            }

            foreach (var alert in source.Artifact.Alerts())
            {
                if (Repeated(alert.Annotations.Select(annotation => annotation.Name)) is { } name)
                {
                    yield return new Finding(
                        Rule,
                        context.Origin(source, alert, nameof(alert.Annotations)),
                        $"Alert '{alert.Alert}' has the annotation '{name}' twice: give it one text.");
                }
            }
        }
    }

    private static string? Repeated(IEnumerable<string> names)
    {
        var known = new HashSet<string>();
        return names.FirstOrDefault(name => !known.Add(name));
    }
}

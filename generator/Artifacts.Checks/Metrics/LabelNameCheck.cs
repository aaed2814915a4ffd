using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Metrics;

/// <summary>Refuses labels that Prometheus, or a query, couldn't name.</summary>
internal sealed class LabelNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3002", "Invalid label name");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var used =
            from use in context.Operands.Labels
            let name = use.IsTemplate ? RelabelTemplate.Masked(use.Label.Name) : use.Label.Name
            let wrong = PrometheusName.WrongInLabel(name)
            where wrong >= 0
            select Found(context, use.Source, use.Label, nameof(Label.Name), use.Label.Name, wrong, "label");

        var given =
            from pair in LabelPairs.In(context)
            let wrong = PrometheusName.WrongInLabel(pair.Name)
            where wrong >= 0
            select Found(context, pair.Source, pair.Pair, nameof(LabelPair.Name), pair.Name, wrong, pair.Kind);

        return used.Concat(given);
    }

    private static Finding Found(
        CheckContext context, CheckedArtifact source, object owner, string property, string name, int wrong, string kind) => new(
        Rule,
        context.Span(source, owner, property, name, wrong, PrometheusName.LengthAt(name, wrong)),
        $"The {kind} name '{Paths.Printable.Of(name)}' {PrometheusName.Describe(name, wrong)}. {PrometheusName.LabelRule}.");
}

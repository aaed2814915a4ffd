using Artifacts.Prometheus;

namespace Artifacts.Checks.Metrics;

/// <summary>A name that rules or static targets give a value: of a label, or of an annotation.</summary>
/// <param name="Source">The artifact.</param>
/// <param name="Owner">The rule or the static targets.</param>
/// <param name="Property">The owner's property that holds it.</param>
/// <param name="Pair">The label or the annotation.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is, for messages.</param>
internal sealed record LabelPairs(CheckedArtifact Source, object Owner, string Property, object Pair, string Name, string Kind)
{
    /// <summary>All of them, in the order of the artifacts.</summary>
    public static IEnumerable<LabelPairs> In(CheckContext context)
    {
        foreach (var source in context.Artifacts)
        {
            var pairs = source.Artifact switch
            {
                RuleFile file => file.Groups.SelectMany(group => group.Rules).SelectMany(rule => Of(source, rule)),
                ScrapeConfigFile file => file.ScrapeConfigs.SelectMany(job => job.StaticConfigs)
                    .SelectMany(targets => Labels(source, targets, targets.Labels)),
                _ => [],
            };
            foreach (var pair in pairs)
            {
                yield return pair;
            }
        }
    }

    private static IEnumerable<LabelPairs> Of(CheckedArtifact source, Rule rule) =>
        Labels(source, rule, rule.Labels).Concat((rule as AlertingRule)?.Annotations.Select(annotation =>
            new LabelPairs(source, rule, nameof(AlertingRule.Annotations), annotation, annotation.Name, "annotation")) ?? []);

    private static IEnumerable<LabelPairs> Labels(CheckedArtifact source, object owner, IReadOnlyList<LabelPair> labels) =>
        labels.Select(label => new LabelPairs(source, owner, nameof(Rule.Labels), label, label.Name, "label"));
}

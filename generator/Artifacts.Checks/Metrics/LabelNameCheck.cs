using Artifacts.Checks.Rules;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Metrics;

/// <summary>Refuses labels of names that PromQL can't say.</summary>
internal sealed class LabelNameCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3002", "Invalid label name");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from use in Uses(context)
        let fault = NameSyntax.LabelFault(use.Name)
        where fault is not null
        select new Finding(
            Rule,
            context.Origin(use.Source, use.Owner, use.Property, use.Name, fault.Value),
            $"The name of {use.Kind} '{use.Name}' {NameSyntax.Describe(use.Name, fault.Value)}. {NameSyntax.LabelRemedy}");

    private static IEnumerable<Use> Uses(CheckContext context)
    {
        foreach (var (source, label) in context.Declarations.Labels)
        {
            yield return new Use(source, label, nameof(Label.Name), label.Name, "label");
        }

        foreach (var source in context.Artifacts)
        {
            foreach (var pair in source.Artifact.LabelPairs().SelectMany(set => set.Labels))
            {
                yield return new Use(source, pair, nameof(LabelPair.Name), pair.Name, "label");
            }

            foreach (var annotation in source.Artifact.Annotations())
            {
                yield return new Use(source, annotation, nameof(Annotation.Name), annotation.Name, "annotation");
            }
        }
    }

    private sealed record Use(CheckedArtifact Source, object Owner, string Property, string Name, string Kind);
}

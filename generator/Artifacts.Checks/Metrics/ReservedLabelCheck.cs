using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Metrics;

/// <summary>Refuses metrics and rules that declare labels which belong to Prometheus.</summary>
internal sealed class ReservedLabelCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3003", "A reserved label");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) => OnMetrics(context).Concat(OnRules(context));

    private static IEnumerable<Finding> OnMetrics(CheckContext context) =>
        from metric in context.Declarations.Metrics
        from label in metric.Value.Labels
        let problem = Problem(metric.Value, label.Name)
        where problem is not null
        select new Finding(
            Rule,
            context.Origin(metric.Source, metric.Value, nameof(Metric.Labels)),
            $"Metric '{metric.Value.Name}' declares the label '{label.Name}', {problem}");

    // Static targets may have such labels: relabeling reads them.
    private static IEnumerable<Finding> OnRules(CheckContext context) =>
        from file in context.OfKind<RuleFile>()
        from set in file.Artifact.LabelPairs()
        from label in set.Labels
        where IsPrometheuss(label.Name)
        select new Finding(
            Rule,
            context.Origin(file.Source, label, nameof(LabelPair.Name), label.Name, 0, label.Name.Length),
            $"{set.Where} gives the label '{label.Name}', but names that begin with two underscores are Prometheus's own: name it otherwise.");

    private static bool IsPrometheuss(string label) => label.StartsWith("__", StringComparison.Ordinal);

    private static string? Problem(Metric metric, string label) => metric switch
    {
        _ when IsPrometheuss(label) =>
            "but names that begin with two underscores are Prometheus's own, and gone after scraping: leave it out, or name it otherwise.",
        Histogram when label == "le" => "which every histogram's buckets have already: leave it out.",
        Summary when label == "quantile" => "which every summary has already: leave it out.",
        _ => null,
    };
}

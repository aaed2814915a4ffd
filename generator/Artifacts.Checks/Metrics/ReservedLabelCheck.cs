using Artifacts.Metrics;
using Artifacts.Text;

namespace Artifacts.Checks.Metrics;

/// <summary>Refuses metrics that declare labels which belong to Prometheus.</summary>
internal sealed class ReservedLabelCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3003", "A reserved label on a metric");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from metric in context.Declarations.Metrics
        from label in metric.Value.Labels
        let problem = Problem(metric.Value, label.Name)
        where problem is not null
        select new Finding(
            Rule,
            context.Span(metric.Source, metric.Value, nameof(Metric.Labels)),
            $"Metric '{metric.Value.Name}' declares the label '{label.Name}', {problem}");

    private static string? Problem(Metric metric, string label) => metric switch
    {
        _ when label.StartsWith("__", StringComparison.Ordinal) =>
            "but names that begin with two underscores are Prometheus's own, and gone after scraping: leave it out, or name it otherwise.",
        Histogram when label == "le" => "which every histogram's buckets have already: leave it out.",
        Summary when label == "quantile" => "which every summary has already: leave it out.",
        _ => null,
    };
}

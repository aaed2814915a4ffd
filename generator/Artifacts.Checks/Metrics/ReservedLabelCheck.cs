using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Text;
using Rule = Artifacts.Text.Rule;

namespace Artifacts.Checks.Metrics;

/// <summary>Refuses labels on series that Prometheus keeps for itself: it would drop or overwrite them.</summary>
internal sealed class ReservedLabelCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3003", "A reserved label name");

    private const string Remedy =
        "Names that begin with '__' belong to Prometheus, and no stored series has one but '__name__': give the label another name.";

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var ofMetrics =
            from use in context.Operands.Metrics
            from label in use.Metric.Labels
            let problem = Problem(use.Metric, label.Name)
            where problem is not null
            select new Finding(
                Rule,
                context.Span(use.Source, label, nameof(Label.Name), label.Name, 0, label.Name.Length),
                $"Metric '{use.Metric.Name}' has the label '{label.Name}'. {problem}");

        var ofRules =
            from pair in LabelPairs.In(context)
            where pair is { Owner: Prometheus.Rule, Pair: LabelPair } && IsReserved(pair.Name)
            select new Finding(
                Rule,
                context.Span(pair.Source, pair.Pair, nameof(LabelPair.Name), pair.Name, 0, pair.Name.Length),
                $"A rule gives its series the label '{pair.Name}'. {Remedy}");

        return ofMetrics.Concat(ofRules);
    }

    private static string? Problem(Metric metric, string label) => metric switch
    {
        _ when IsReserved(label) => Remedy,
        Histogram when string.Equals(label, PrometheusLabels.Le.Name, StringComparison.Ordinal) =>
            "The buckets of every histogram have it: leave it out.",
        Summary when string.Equals(label, PrometheusLabels.Quantile.Name, StringComparison.Ordinal) =>
            "The quantiles of every summary have it: leave it out.",
        _ => null,
    };

    private static bool IsReserved(string name) => name.StartsWith("__", StringComparison.Ordinal);
}

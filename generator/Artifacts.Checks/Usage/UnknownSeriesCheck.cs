using Artifacts.Text;

namespace Artifacts.Checks.Usage;

/// <summary>
/// Refuses, in a program that derives keep-lists, queries of which no object tells what they ask for: their metrics would be
/// dropped.
/// </summary>
internal sealed class UnknownSeriesCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART3010", "A query without a metric, beside a derived keep-list");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from use in context.Queries
        where context.Program.HasDerivedKeepList
        where !string.IsNullOrWhiteSpace(use.Query.Text) && use.Series.IsUnknown
        select new Finding(
            Rule,
            context.Origin(use.Source, use.Owner, use.Property, use.Query, 0, use.Query.Text.Length),
            $"A query of {use.Name} has no metric as an object, and a scrape job of this program keeps only what the program uses: " +
            "what this query asks for would be dropped. Put its metrics into holes: $\"rate({Metrics.Requests}[5m])\"; " +
            "those of Prometheus itself are in PrometheusMetrics.");
}

using Artifacts.Grafana;
using Artifacts.Text;

namespace Artifacts.Checks.Dashboards;

/// <summary>Refuses queries that ask for nothing.</summary>
internal sealed class EmptyQueryCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART5005", "An empty query");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        from dashboard in context.OfKind<Dashboard>()
        from used in dashboard.Artifact.AllQueries()
        where string.IsNullOrWhiteSpace(used.Query.Expr.Text)
        select new Finding(
            Rule,
            context.Origin(dashboard.Source, used.Query, nameof(PrometheusQuery.Expr)),
            $"A query of panel '{used.Panel.Title}' is empty: write PromQL, or leave the query out.");
}

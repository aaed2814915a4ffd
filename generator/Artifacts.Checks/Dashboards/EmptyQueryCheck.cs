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
        from panel in dashboard.Artifact.AllPanels()
        from target in panel.Targets.OfType<PrometheusTarget>()
        where string.IsNullOrWhiteSpace(target.Expr.Text)
        select new Finding(
            Rule,
            context.Span(dashboard.Source, target, nameof(PrometheusTarget.Expr)),
            $"A query of panel '{panel.Title}' is empty: write PromQL, or leave the query out.");
}

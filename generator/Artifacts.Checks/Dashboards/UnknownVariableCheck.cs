using Artifacts.Grafana;
using Artifacts.Text;

namespace Artifacts.Checks.Dashboards;

/// <summary>Refuses queries that use a variable which their dashboard hasn't: they would never find anything.</summary>
internal sealed class UnknownVariableCheck : IArtifactCheck
{
    public static readonly Rule Rule = new("ART5006", "A variable that the dashboard doesn't have");

    public IReadOnlyList<Rule> Rules => [Rule];

    public IEnumerable<Finding> Check(CheckContext context) =>
        context.OfKind<Dashboard>().SelectMany(dashboard => Check(context, dashboard.Source, dashboard.Artifact));

    private static IEnumerable<Finding> Check(CheckContext context, CheckedArtifact source, Dashboard dashboard)
    {
        var names = dashboard.Variables.Select(variable => variable.Name).ToHashSet();
        var known = names.GetAlternateLookup<ReadOnlySpan<char>>();

        // Panels share data sources: one that lacks its variable is one mistake.
        var reported = new HashSet<(object Owner, string Name)>();
        foreach (var use in Uses(dashboard))
        {
            foreach (var reference in VariableReference.In(use.Text.ToString()!))
            {
                if (known.Contains(reference.Name))
                {
                    continue;
                }

                var name = reference.Name.ToString();
                if (reported.Add((use.Owner, name)))
                {
                    yield return new Finding(
                        Rule,
                        context.Origin(source, use.Owner, use.Property, use.Text, reference.Start, reference.Length),
                        $"{use.Where} uses the variable '{name}', which dashboard '{dashboard.Title}' doesn't have. " +
                        $"{Remedy(name, names)}");
                }
            }
        }
    }

    private static string Remedy(string name, HashSet<string> names) =>
        string.Equals(name, DatasourceVariable.Prometheus.Name, StringComparison.Ordinal)
            ? "Add DatasourceVariable.Prometheus to its Variables, or set Datasource."
            : names.Count == 0
                ? "Add it to its Variables."
                : $"Add it to its Variables, which are {string.Join(", ", names.Order(StringComparer.Ordinal))}.";

    private static IEnumerable<Use> Uses(Dashboard dashboard)
    {
        foreach (var variable in dashboard.Variables.OfType<QueryVariable>())
        {
            yield return Use.Of("Variable", variable.Name, variable.Datasource ?? DataSourceRef.Prometheus);
            if (variable.Query is LabelValues values)
            {
                yield return new Use("Variable", variable.Name, values, nameof(LabelValues.Metric), values.Metric);
            }
        }

        foreach (var panel in dashboard.AllPanels().OfType<DataPanel>())
        {
            if (panel.Targets.Any(target => target.Datasource is null))
            {
                yield return Use.Of("Panel", panel.Title, panel.Datasource ?? DataSourceRef.Prometheus);
            }

            foreach (var target in panel.Targets)
            {
                if (target is PrometheusQuery query)
                {
                    yield return new Use("Panel", panel.Title, query, nameof(PrometheusQuery.Expr), query.Expr);
                    if (query.LegendFormat is { } legend)
                    {
                        yield return new Use("Panel", panel.Title, query, nameof(PrometheusQuery.LegendFormat), legend);
                    }
                }

                if (target.Datasource is { } own)
                {
                    yield return Use.Of("Panel", panel.Title, own);
                }
            }
        }
    }

    // Most uses name variables that exist, so what a finding would say is put together only for a finding.
    private readonly record struct Use(string Kind, string Name, object Owner, string Property, object Text)
    {
        public string Where => $"{Kind} '{Name}'";

        public static Use Of(string kind, string name, DataSourceRef datasource) =>
            new(kind, name, datasource, nameof(DataSourceRef.Uid), datasource.Uid);
    }
}

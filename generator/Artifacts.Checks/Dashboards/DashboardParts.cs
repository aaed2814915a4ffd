using Artifacts.Grafana;

namespace Artifacts.Checks.Dashboards;

/// <summary>Goes through the parts of dashboards that several checks look at.</summary>
internal static class DashboardParts
{
    /// <summary>The groups of panels that share a grid: those that stand between rows, and each row's.</summary>
    public static IEnumerable<IReadOnlyList<Panel>> Grids(this Dashboard dashboard)
    {
        var between = new List<Panel>();
        foreach (var part in dashboard.Panels)
        {
            switch (part)
            {
                case Panel panel:
                    between.Add(panel);
                    break;
                case Row row:
                    yield return between;
                    yield return row.Panels;
                    between = [];
                    break;
            }
        }

        yield return between;
    }

    /// <summary>All panels, in the order of the dashboard.</summary>
    public static IEnumerable<Panel> AllPanels(this Dashboard dashboard) => dashboard.Grids().SelectMany(panels => panels);

    /// <summary>All queries to Prometheus, each with its panel.</summary>
    public static IEnumerable<(DataPanel Panel, PrometheusQuery Query)> AllQueries(this Dashboard dashboard) =>
        from panel in dashboard.AllPanels().OfType<DataPanel>()
        from query in panel.Targets.OfType<PrometheusQuery>()
        select (panel, query);
}

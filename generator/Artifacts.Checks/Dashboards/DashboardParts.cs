using Artifacts.Grafana;

namespace Artifacts.Checks.Dashboards;

/// <summary>Goes through the parts of dashboards that several checks look at.</summary>
internal static class DashboardParts
{
    /// <summary>The groups of panels that share a grid: those above the first row, and each row's.</summary>
    public static IEnumerable<IReadOnlyList<Panel>> Grids(this Dashboard dashboard) =>
        dashboard.Rows.Select(row => row.Panels).Prepend(dashboard.Panels);

    /// <summary>All panels, in the order of the dashboard.</summary>
    public static IEnumerable<Panel> AllPanels(this Dashboard dashboard) => dashboard.Grids().SelectMany(panels => panels);

    /// <summary>All queries to Prometheus.</summary>
    public static IEnumerable<PrometheusTarget> AllTargets(this Dashboard dashboard) =>
        dashboard.AllPanels().SelectMany(panel => panel.Targets).OfType<PrometheusTarget>();
}

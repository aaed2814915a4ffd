using Artifacts.Grafana;
using Artifacts.Rendering.Json;

namespace Artifacts.Rendering.Grafana;

/// <summary>
/// Says what follows from what an author said: ids, places, names of queries, and what Grafana would ask for or add by
/// itself when it saves the dashboard.
/// </summary>
internal static class DashboardCompletion
{
    // Grafana adds this list to every dashboard it saves; written here, saving changes nothing.
    private static readonly AnnotationQuery[] BuiltInAnnotations =
    [
        new("Annotations & Alerts")
        {
            BuiltIn = 1,
            Datasource = new("grafana", "-- Grafana --"),
            Enable = true,
            Hide = true,
            IconColor = "rgba(0, 211, 255, 1)",
            Type = "dashboard",
        },
    ];

    private static readonly int Panels = FieldNumber.Of(Dashboard.JsonLayout, nameof(Dashboard.Panels));

    public static CompletedRecord Complete(Dashboard dashboard)
    {
        var complete = dashboard with
        {
            Uid = dashboard.Uid,
            Annotations = [.. BuiltInAnnotations, .. dashboard.Annotations],
            Links = [.. dashboard.Links.Select(Complete)],
            Variables = [.. dashboard.Variables.Select(VariableCompletion.Complete)],
        };
        return new(complete, [new() { Field = Panels, Kept = new PanelCompletion().Complete(DashboardLayout.Place(dashboard.Panels)) }]);
    }

    // A link that names tags lists the dashboards that have them; any other leads to an address.
    private static DashboardLink Complete(DashboardLink link)
    {
        var type = link.Type ?? (link.Tags.Count > 0 ? DashboardLinkType.Dashboards : DashboardLinkType.Link);
        return link with { Type = type, Icon = link.Icon ?? (type is DashboardLinkType.Link ? "external link" : "dashboard") };
    }
}

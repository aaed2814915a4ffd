using Artifacts.Grafana;

namespace Definitions.Gateway;

/// <summary>The gateway's dashboards, and the ways between them.</summary>
public static class GatewayDashboards
{
    /// <summary>The uid of the dashboard about all proxies.</summary>
    public const string EnvoyGlobal = "envoy-global";

    /// <summary>The uid of the dashboard about clusters, which are sets of endpoints.</summary>
    public const string EnvoyClusters = "envoy-clusters";

    /// <summary>The uid of the dashboard about models.</summary>
    public const string GenAi = "ack-gateway-genai";

    private static readonly (string Title, string Uid)[] All =
        [("Envoy Global", EnvoyGlobal), ("Envoy Clusters", EnvoyClusters), ("ACK Gateway GenAI", GenAi)];

    /// <summary>The choice of a data source, which begins with the environment's.</summary>
    /// <param name="environment">The cluster that is looked at first.</param>
    public static DatasourceVariable Datasource(GatewayEnvironment environment) => DatasourceVariable.Prometheus with
    {
        Current = new() { Selected = true, Text = environment.Datasource, Value = environment.Datasource },
    };

    /// <summary>Links from a dashboard to the others; time and data source stay.</summary>
    /// <param name="uid">The uid of the dashboard that has the links.</param>
    public static IReadOnlyList<DashboardLink> LinksFrom(string uid) =>
    [
        .. All.Where(dashboard => dashboard.Uid != uid).Select(dashboard => new DashboardLink(dashboard.Title)
        {
            Type = DashboardLinkType.Link,
            Icon = "dashboard",
            Url = $"/d/{dashboard.Uid}?{SameDatasource}",
            KeepTime = true,
        }),
    ];

    /// <summary>A link from a series to the dashboard about its cluster; time and data source stay.</summary>
    public static DashboardLink ToCluster { get; } = new("Show in Envoy Clusters")
    {
        Type = DashboardLinkType.Link,
        Url = $"/d/{EnvoyClusters}?var-cluster=${{__field.labels.{Envoy.EnvoyLabels.ClusterName}}}&{SameDatasource}&${{__url_time_range}}",
    };

    private static string SameDatasource => $"${{{DatasourceVariable.Prometheus.Name}:queryparam}}";
}

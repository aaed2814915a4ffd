using Artifacts.Grafana;
using Artifacts.Queries;
using Definitions.Gateway;

namespace Definitions.Envoy.Dashboards;

/// <summary>
/// Lets people choose clusters, directly or by the route that a cluster's name tells of:
/// <c>httproute/&lt;namespace&gt;/&lt;resource&gt;/rule/&lt;rule&gt;</c>.
/// </summary>
public static class ClusterChoice
{
    private static readonly QueryVariable Namespace = PartOfName("namespace", "Namespace", EnvoyClusterMetrics.ClusterMembershipTotal) with
    {
        Description = "The namespace of the route.",
        Regex = """/^\w+route\/([^\/]+)\//""",
    };

    private static readonly QueryVariable Resource = PartOfName("resource", "Resource", Routes($"{Namespace}/.+")) with
    {
        Description = "The name of the route.",
        Regex = """/^\w+route\/[^\/]+\/([^\/]+)\//""",
    };

    private static readonly QueryVariable Rule = PartOfName("rule", "Rule", Routes($"{Namespace}/{Resource}/rule/.+")) with
    {
        Description = "The number of the rule in the route.",
        Regex = """/\/rule\/(.+)$/""",
        Sort = VariableSort.NaturalAsc,
        AllValue = ".+",
    };

    private static readonly Query ChosenRoutes = $"{Namespace}/{Resource}/rule/{Rule}";

    private static readonly QueryVariable Cluster = PartOfName("cluster", "Cluster", Routes(ChosenRoutes)) with
    {
        Description = "The cluster's whole name; the other choices narrow the list.",
        AllValue = ".+",
    };

    /// <summary>The matchers that select the chosen clusters.</summary>
    public static Query Matchers { get; } =
        $"{EnvoyLabels.ClusterName}=~\"{Cluster}\", {EnvoyLabels.ClusterName}=~\"{RouteName(ChosenRoutes)}\"";

    /// <summary>The variables, in the order in which people see them.</summary>
    /// <param name="environment">The cluster of Kubernetes that is looked at first.</param>
    public static IReadOnlyList<Variable> Variables(GatewayEnvironment environment) =>
        [GatewayDashboards.Datasource(environment), Cluster, Namespace, Resource, Rule];

    private static QueryVariable PartOfName(string name, string label, Query clusters) =>
        new(name, new LabelValues(clusters, EnvoyLabels.ClusterName))
        {
            Label = label,
            Multi = true,
            IncludeAll = true,
            AllValue = "[^/]+",
        };

    private static Query Routes(Query path) =>
        $"{EnvoyClusterMetrics.ClusterMembershipTotal}{{{EnvoyLabels.ClusterName}=~\"{RouteName(path)}\"}}";

    private static Query RouteName(Query path) => $"[a-z]+route/{path}";
}

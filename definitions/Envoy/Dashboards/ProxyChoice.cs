using Artifacts.Grafana;
using Artifacts.Queries;
using Definitions.Gateway;
using static Definitions.Envoy.EnvoyServerMetrics;

namespace Definitions.Envoy.Dashboards;

/// <summary>Lets people choose proxies by their namespace.</summary>
internal static class ProxyChoice
{
    private static readonly QueryVariable Namespace = new("namespace", new LabelValues(ServerLive, EnvoyLabels.Namespace))
    {
        Label = "Namespace",
        Description = "The namespace that proxies run in.",
        Multi = true,
        IncludeAll = true,
        AllValue = ".+",
    };

    /// <summary>The matcher that selects the chosen proxies; every panel has it.</summary>
    public static Query Matcher { get; } = $"{EnvoyLabels.Namespace}=~\"{Namespace}\"";

    /// <summary>The variables, in the order in which people see them.</summary>
    /// <param name="environment">The cluster of Kubernetes that is looked at first.</param>
    public static IReadOnlyList<Variable> Variables(GatewayEnvironment environment) => [GatewayDashboards.Datasource(environment), Namespace];

    /// <summary>The series of the chosen proxies.</summary>
    /// <param name="metric">A metric or recorded series.</param>
    public static Query Of(Query metric) => $"{metric}{{{Matcher}}}";

    /// <summary>Those of them that other matchers select as well.</summary>
    /// <param name="metric">A metric or recorded series.</param>
    /// <param name="matchers">The other matchers.</param>
    public static Query Of(Query metric, Query matchers) => $"{metric}{{{matchers}, {Matcher}}}";
}

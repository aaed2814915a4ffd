using Artifacts.Queries;
using Definitions.Gateway;
using static Definitions.Envoy.EnvoyClusterMetrics;
using static Definitions.Envoy.EnvoyLabels;

namespace Definitions.Envoy.Dashboards;

/// <summary>Building blocks of queries about the clusters that people chose.</summary>
internal static class ChosenClusters
{
    /// <summary>How many endpoints of each cluster aren't healthy, seen from each proxy.</summary>
    public static Query Unhealthy => $"{Of(ClusterMembershipTotal)} - {Of(ClusterMembershipHealthy)}";

    /// <summary>The series of the chosen clusters.</summary>
    public static Query Of(Query metric) => $"{metric}{{{ClusterChoice.Matchers}}}";

    /// <summary>A counter's speed by cluster, of those where it is highest.</summary>
    /// <param name="counter">A selector.</param>
    public static Query Fastest(Query counter) =>
        Panels.Highest(PerCluster(Panels.Rate(counter)), PerCluster($"rate({counter}[$__range] @ end())"));

    /// <summary>A gauge by cluster, all proxies together, of those where it is highest.</summary>
    /// <param name="gauge">A selector.</param>
    public static Query Largest(Query gauge) => Panels.Highest(PerCluster(gauge), PerCluster($"avg_over_time({gauge}[$__range] @ end())"));

    public static Query PerCluster(Query series) => $"sum by ({ClusterName}) ({series})";

    // Every proxy counts the same endpoints, so adding up proxies would count them several times.
    public static Query Worst(Query endpoints) => $"max by ({ClusterName}) ({endpoints})";

    public static Query Fewest(Query endpoints) => $"min by ({ClusterName}) ({endpoints})";
}

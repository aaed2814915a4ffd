using Artifacts.Grafana;
using Artifacts.Prometheus;

namespace Artifacts.Rendering.Tests;

/// <summary>The repository's own definitions, run as the C# that they are.</summary>
internal static class GatewayProgram
{
    /// <summary>Everything that is made for one of the clusters.</summary>
    public static IReadOnlyList<Artifact> Production { get; } =
        [.. Definitions.Gateway.GatewayProgram.Artifacts.Where(artifact => artifact.Environment?.Name == "production")];

    public static IEnumerable<Dashboard> Dashboards => Production.OfType<Dashboard>();

    public static Dashboard EnvoyClusters => Dashboards.Single(dashboard => dashboard.Uid == "envoy-clusters");

    public static IEnumerable<RuleFile> RuleFiles => Production.OfType<RuleFile>();

    public static ScrapeConfigFile Jobs(string name) => Production.OfType<ScrapeConfigFile>().Single(file => file.Name == name);
}

using Artifacts;
using Artifacts.Grafana;
using Artifacts.Prometheus;
using Definitions.Envoy.Dashboards;
using Definitions.Envoy.Rules;

namespace Definitions.Gateway;

/// <summary>Everything there is to monitor a gateway, once for each cluster that runs one.</summary>
public static class GatewayProgram
{
    [Artifact]
    public static IEnumerable<Artifact> Artifacts => GatewayEnvironment.All.SelectMany(In);

    private static IEnumerable<Artifact> In(GatewayEnvironment environment)
    {
        Dashboard[] dashboards = [EnvoyClusters.In(environment), EnvoyGlobal.In(environment)];
        RuleFile[] rules = [EnvoyRules.In(environment)];
        PodJob[] jobs = [AckGateway.Job];

        // What is scraped where only what is used is paid for; the cluster's manifests have these.
        ScrapeConfigFile[] kept = [.. jobs.Select(job => job.KeepUsed(environment))];
        ScrapeConfigFile[] everything = [.. jobs.Select(job => job.Everything(environment))];

        return [.. dashboards, .. rules, .. kept, .. everything, .. environment.Deployment.Manifests([.. dashboards, .. rules, .. kept])];
    }
}

using Artifacts;
using Artifacts.Grafana;
using Artifacts.Prometheus;
using Definitions.Envoy.Dashboards;
using Definitions.Envoy.Rules;
using Definitions.GenAi;
using Definitions.GenAi.Dashboards;
using Definitions.GenAi.EndpointPicker;
using Definitions.GenAi.ModelServers;
using Definitions.GenAi.Rules;

namespace Definitions.Gateway;

/// <summary>Everything there is to monitor a gateway, once for each cluster that runs one.</summary>
public static class GatewayProgram
{
    [Artifact]
    public static IEnumerable<Artifact> Artifacts => GatewayEnvironment.All.SelectMany(In);

    private static IEnumerable<Artifact> In(GatewayEnvironment environment)
    {
        var models = new GenAiMetrics(environment.GenAi.Naming);
        var recordings = new GenAiRecordings(models, environment.GenAi.Objectives);
        Dashboard[] dashboards = [EnvoyClusters.In(environment), EnvoyGlobal.In(environment), GenAiDashboard.In(environment, models, recordings)];
        RuleFile[] rules = [EnvoyRules.In(environment), GenAiRules.In(environment, recordings)];
        PodJob[] jobs = [AckGateway.Job, EndpointPickerJob.In(environment), ModelServerJob.In(environment)];

        // What is scraped where only what is used is paid for; the cluster's manifests have these.
        ScrapeConfigFile[] kept = [.. jobs.Select(job => job.KeepUsed(environment))];
        ScrapeConfigFile[] everything = [.. jobs.Select(job => job.Everything(environment))];

        return [.. dashboards, .. rules, .. kept, .. everything, .. environment.Deployment.Manifests([.. dashboards, .. rules, .. kept])];
    }
}

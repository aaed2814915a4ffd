using Artifacts.Grafana;
using Artifacts.Queries;
using Definitions.Envoy;
using Definitions.Gateway;
using Definitions.GenAi.ModelServers;

namespace Definitions.GenAi.Dashboards;

/// <summary>What people choose on the dashboard, and what that selects.</summary>
/// <param name="environment">The cluster that is looked at first.</param>
/// <param name="metrics">What models are known from.</param>
public sealed class GenAiVariables(GatewayEnvironment environment, GenAiMetrics metrics)
{
    private readonly QueryVariable model = new("model", new LabelValues(metrics.OperationDuration.Count, GenAiLabels.RequestModel))
    {
        Label = "Model",
        Description = "The models that clients ask for.",
        Multi = true,
        IncludeAll = true,
        AllValue = ".+",
        Sort = VariableSort.NaturalAsc,
    };

    private readonly QueryVariable serverNamespace = new("namespace", new LabelValues(VllmMetrics.RequestsRunning, EnvoyLabels.Namespace))
    {
        Label = "Servers' namespace",
        Description = "Where inference pools and model servers run.",
        Multi = true,
        IncludeAll = true,
        AllValue = ".+",
        Sort = VariableSort.NaturalAsc,
    };

    /// <summary>The variables, in the order in which people see them.</summary>
    public IReadOnlyList<Variable> All =>
    [
        GatewayDashboards.Datasource(environment),
        model,
        serverNamespace,
    ];

    /// <summary>The matcher that selects the chosen models among those that clients ask for.</summary>
    public Query Models => $"{GenAiLabels.RequestModel}=~\"{model}\"";

    /// <summary>The matcher that selects pools and servers.</summary>
    public Query Servers => $"{EnvoyLabels.Namespace}=~\"{serverNamespace}\"";
}

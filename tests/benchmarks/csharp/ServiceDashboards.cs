using Artifacts;
using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Queries;

namespace Fleet;

/// <summary>One dashboard for each service behind the gateway: 3 variables, 3 rows, 30 panels.</summary>
public static class ServiceDashboards
{
    [Artifact]
    public static IEnumerable<Dashboard> All =>
        Enumerable.Range(1, Size.Services).Select(number => For($"service-{number:D4}", number < Size.Services ? "." : Size.EndOfLast));

    private static Dashboard For(string service, string end) => new($"Gateway / {service}")
    {
        Uid = service,
        Description = $"Traffic, latency and resources of {service} behind the gateway{end}",
        Tags = ["gateway", "generated", service],
        GraphTooltip = DashboardCursorSync.Crosshair,
        Variables =
        [
            DatasourceVariable.Prometheus,
            LabelValues("namespace", "Namespace", $"{GatewayMetrics.Live}", GatewayMetrics.Namespace),
            LabelValues("pod", "Pod", $$"""{{GatewayMetrics.Live}}{namespace=~"${namespace}"}""", GatewayMetrics.Pod),
        ],
        Panels =
        [
            new Row("Traffic") { Panels = [.. ServicePanels.Traffic(service)] },
            new Row("Latency") { Panels = [.. ServicePanels.Latency(service)] },
            new Row("Resources") { Panels = [.. ServicePanels.Resources(service)] },
        ],
    };

    private static QueryVariable LabelValues(string name, string title, Query series, Label label) =>
        new(name, new LabelValues(series, label)) { Label = title, Multi = true, IncludeAll = true };
}

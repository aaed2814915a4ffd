using Artifacts.Grafana;
using Artifacts.Metrics;
using Artifacts.Queries;

namespace Fleet;

internal static class ServicePanels
{
    public static IEnumerable<Panel> Traffic(string service) =>
        GatewaySignals.Traffic.Select(signal => Panel(
            signal,
            $"{signal.Title} of {service}, per second, in total and by proxy pod.",
            new($$"""sum(rate({{signal.Metric}}{{{Selector(service)}}}[$__rate_interval]))""") { LegendFormat = "total" },
            new($$"""sum by ({{GatewayMetrics.Pod}}) (rate({{signal.Metric}}{{{Selector(service)}}}[$__rate_interval]))""") { LegendFormat = GatewayMetrics.Pod }));

    public static IEnumerable<Panel> Latency(string service)
    {
        foreach (var (title, histogram) in GatewaySignals.Latencies)
        {
            foreach (var quantile in GatewaySignals.Quantiles)
            {
                var signal = new Signal($"{title} p{quantile * 100}", histogram, FieldUnit.Milliseconds, 250, 1000);
                yield return Panel(
                    signal,
                    $"{quantile * 100} % of the requests of {service} took no longer than this.",
                    new(Quantile(service, quantile, histogram, "le")) { LegendFormat = "total" },
                    new(Quantile(service, quantile, histogram, "le, pod")) { LegendFormat = GatewayMetrics.Pod });
            }
        }
    }

    public static IEnumerable<Panel> Resources(string service) =>
        GatewaySignals.Resources.Select(signal => Panel(
            signal,
            $"{signal.Title} of the proxies that serve {service}, the largest and by pod.",
            new($$"""max({{signal.Metric}}{{{Selector(service)}}})""") { LegendFormat = "largest" },
            new($$"""max by ({{GatewayMetrics.Pod}}) ({{signal.Metric}}{{{Selector(service)}}})""") { LegendFormat = GatewayMetrics.Pod }));

    private static Query Quantile(string service, double quantile, Histogram histogram, string by) =>
        $$"""histogram_quantile({{quantile}}, sum by ({{Query.Raw(by)}}) (rate({{histogram}}_bucket{{{Selector(service)}}}[$__rate_interval])))""";

    private static Query Selector(string service) =>
        $$"""namespace=~"${namespace}", pod=~"${pod}", {{GatewayMetrics.ClusterName}}={{service}}""";

    private static TimeSeriesPanel Panel(Signal signal, string description, PrometheusQuery total, PrometheusQuery byPod) => new(signal.Title)
    {
        Description = description,
        Unit = signal.Unit,
        Decimals = 2,
        Min = 0,
        FillOpacity = 10,
        ShowPoints = VisibilityMode.Never,
        Legend = new() { DisplayMode = LegendDisplayMode.Table, Calcs = [Reducer.Mean, Reducer.Max, Reducer.LastNotNull] },
        Tooltip = new() { Mode = TooltipDisplayMode.Multi, Sort = SortOrder.Descending },
        Thresholds = new([new("green"), new("orange", signal.Warning), new("red", signal.Critical)]),
        ThresholdsStyle = new(GraphThresholdsStyleMode.Dashed),
        Targets = [total, byPod],
    };
}

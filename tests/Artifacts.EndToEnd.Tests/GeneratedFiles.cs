namespace Artifacts.EndToEnd.Tests;

/// <summary>Where the definitions' artifacts lie below <c>output/</c>.</summary>
internal static class GeneratedFiles
{
    public const string CollectAll = "prometheus/scrape/ack-gateway.yaml";
    public const string KeepList = "prometheus/scrape/ack-gateway-keep.yaml";
    public const string Rules = "prometheus/rules/envoy.yaml";
    public const string EnvoyClusters = "grafana/dashboards/envoy-clusters.json";
}

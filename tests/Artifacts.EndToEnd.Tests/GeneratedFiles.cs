namespace Artifacts.EndToEnd.Tests;

/// <summary>Where the definitions' artifacts lie below <c>output/</c>.</summary>
internal static class GeneratedFiles
{
    public const string CollectAll = "production/prometheus/scrape/ack-gateway.yaml";
    public const string KeepList = "production/prometheus/scrape/ack-gateway-keep.yaml";
    public const string Rules = "production/prometheus/rules/envoy.yaml";
    public const string EnvoyClusters = "production/grafana/dashboards/envoy-clusters.json";
}

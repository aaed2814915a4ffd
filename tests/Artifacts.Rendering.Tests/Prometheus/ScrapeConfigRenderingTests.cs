using System.Text;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Tests.Snapshots;

namespace Artifacts.Rendering.Tests.Prometheus;

public sealed class ScrapeConfigRenderingTests
{
    [Fact]
    public void Every_field_is_printed_in_Prometheuss_order()
    {
        var file = new ScrapeConfigFile("everything")
        {
            ScrapeConfigs =
            [
                new("everything")
                {
                    HonorLabels = true,
                    HonorTimestamps = false,
                    ScrapeInterval = TimeSpan.FromSeconds(90),
                    ScrapeTimeout = "10s",
                    MetricsPath = "/metrics",
                    Scheme = Scheme.Https,
                    SampleLimit = 10_000,
                    RelabelConfigs =
                    [
                        new()
                        {
                            SourceLabels = [PrometheusLabels.Address, new("shard")],
                            Separator = "/",
                            Regex = "(.*):[0-9]+",
                            Modulus = 4,
                            TargetLabel = new("shard"),
                            Replacement = "$1",
                            Action = RelabelAction.HashMod,
                        },
                        .. Enum.GetValues<RelabelAction>().Select(action => new RelabelConfig { Action = action }),
                    ],
                    MetricRelabelConfigs = [RelabelConfig.DropMetrics(new Summary("go_gc_duration_seconds"))],
                    KubernetesSdConfigs =
                    [
                        new(KubernetesRole.Pod)
                        {
                            Namespaces = new() { OwnNamespace = true, Names = ["default", "yes"] },
                            Selectors = [new(KubernetesRole.Pod) { Label = "app=envoy", Field = "status.phase=Running" }],
                        },
                        .. Enum.GetValues<KubernetesRole>().Select(role => new KubernetesSdConfig(role)),
                    ],
                    StaticConfigs = [new() { Targets = ["localhost:9090", "[::1]:9090"], Labels = [new("zone", "b"), new("env", "1")] }],
                },
                new("defaults"),
            ],
        };

        Snapshot.Verify(Text(file), "Everything.scrape", "yaml");
    }

    [Fact]
    public void A_file_without_jobs_is_still_one() => Assert.Equal("scrape_configs: []\n", Text(new ScrapeConfigFile("none")));

    [Fact]
    public void A_keep_list_is_sorted_whole_and_on_one_line()
    {
        var latency = new Histogram("b_seconds");
        var series = RelabelRegex.FromSeries(new Gauge("c"), latency, latency.Count, new Summary("a"), new Gauge("d.e$"));

        Assert.Equal(@"a|a_count|a_sum|b_seconds_bucket|b_seconds_count|b_seconds_sum|c|d\.e\$", series.Text);
        Assert.Equal(5, series.Series.Count);
    }

    private static string Text(Artifact artifact) => Encoding.UTF8.GetString(ArtifactRenderer.Render(artifact));
}

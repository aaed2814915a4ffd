using System.Text;
using Artifacts.Metrics;
using Artifacts.Prometheus;

namespace Artifacts.Rendering.Tests.Prometheus;

public sealed class ScrapeConfigRenderingTests
{
    [Fact]
    public void Every_option_has_its_place_in_Prometheuss_own_order() =>
        Assert.Equal(
            """
            scrape_configs:
              - job_name: everything
                honor_labels: true
                honor_timestamps: false
                scrape_interval: 1m30s
                scrape_timeout: 10s
                metrics_path: /stats/prometheus
                scheme: https
                sample_limit: 5000
                relabel_configs:
                  - source_labels: [__address__, __meta_kubernetes_pod_name]
                    separator: '-'
                    regex: '(.+)-(.+)'
                    modulus: 8
                    target_label: shard
                    replacement: '$2'
                    action: hashmod
                metric_relabel_configs:
                  - source_labels: [__name__]
                    regex: a_total|h_bucket|h_count|h_sum|q_bucket|s|s_count|s_sum
                    action: keep
                kubernetes_sd_configs:
                  - role: endpointslice
                    namespaces:
                      own_namespace: true
                      names:
                        - envoy-gateway-system
                        - 'on'
                    selectors:
                      - role: pod
                        label: app.kubernetes.io/name=envoy
                        field: status.phase=Running
                static_configs:
                  - targets:
                      - localhost:19001
                    labels:
                      a: b
                      namespace: default
              - job_name: defaults

            """,
            RenderedYaml.Text(Everything));

    [Fact]
    public void No_jobs_are_an_empty_list() => Assert.Equal("scrape_configs: []\n", RenderedYaml.Text(new ScrapeConfigFile("s")));

    [Fact]
    public void Names_are_quoted_for_RE2_so_that_an_invalid_one_matches_only_itself() =>
        Assert.Equal(@"a\.b\|c|d", RelabelRegex.FromSeries(new Counter("d"), new Counter("a.b|c")).Text);

    [Fact]
    public void The_file_is_UTF8_without_a_mark_with_line_feeds_and_one_at_the_end()
    {
        var bytes = ArtifactRenderer.Render(Everything);
        Assert.Equal((byte)'s', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal("\n", Encoding.UTF8.GetString(bytes.AsSpan(^1)));
        Assert.NotEqual((byte)'\n', bytes[^2]);
    }

    private static ScrapeConfigFile Everything => new("s")
    {
        ScrapeConfigs =
        [
            new("everything")
            {
                HonorLabels = true,
                HonorTimestamps = false,
                ScrapeInterval = TimeSpan.FromSeconds(90),
                ScrapeTimeout = "10s",
                MetricsPath = "/stats/prometheus",
                Scheme = Scheme.Https,
                SampleLimit = 5000,
                RelabelConfigs =
                [
                    new()
                    {
                        SourceLabels = [PrometheusLabels.Address, KubernetesPodLabels.Name],
                        Separator = "-",
                        Regex = "(.+)-(.+)",
                        Modulus = 8,
                        TargetLabel = new("shard"),
                        Replacement = "$2",
                        Action = RelabelAction.HashMod,
                    },
                ],
                MetricRelabelConfigs =
                [
                    RelabelConfig.KeepMetrics(
                        new Summary("s"), new Histogram("h"), new Histogram("q").Bucket, new Counter("a_total"), new Counter("a_total")),
                ],
                KubernetesSdConfigs =
                [
                    new(KubernetesRole.EndpointSlice)
                    {
                        Namespaces = new() { OwnNamespace = true, Names = ["envoy-gateway-system", "on"] },
                        Selectors = [new(KubernetesRole.Pod) { Label = "app.kubernetes.io/name=envoy", Field = "status.phase=Running" }],
                    },
                ],
                StaticConfigs = [new() { Targets = ["localhost:19001"], Labels = [new("namespace", "default"), new("a", "b")] }],
            },
            new("defaults"),
        ],
    };
}

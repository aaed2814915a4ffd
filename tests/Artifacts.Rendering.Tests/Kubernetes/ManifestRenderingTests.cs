using Artifacts.Grafana;
using Artifacts.Kubernetes;
using Artifacts.Metrics;
using Artifacts.Prometheus;

namespace Artifacts.Rendering.Tests.Kubernetes;

public sealed class ManifestRenderingTests
{
    private static readonly DeploymentEnvironment Production = new()
    {
        Name = "production",
        Kubernetes = new()
        {
            Namespace = "monitoring",
            Labels = [new("release", "prometheus")],
            Annotations = [new("argocd.argoproj.io/sync-wave", "2")],
            DashboardFolder = "Shop: all",
        },
    };

    [Fact]
    public void A_dashboard_is_a_ConfigMap_that_holds_its_very_file()
    {
        var board = new Dashboard("Board") { Uid = "My_Board", Environment = Production, Description = "a: 'b' \"c\" # ${d} $1" };
        var map = Production.Manifests(board)[0];
        Assert.Equal("production/kubernetes/configmap-grafana-dashboard-my-board.yaml", map.Path);
        Assert.StartsWith(
            """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: grafana-dashboard-my-board
              namespace: monitoring
              labels:
                grafana_dashboard: '1'
                release: prometheus
              annotations:
                argocd.argoproj.io/sync-wave: '2'
                grafana_folder: 'Shop: all'
                kustomize.toolkit.fluxcd.io/substitute: disabled
            data:
              My_Board.json: |
                {

            """,
            RenderedYaml.Text(map),
            StringComparison.Ordinal);
        Assert.Equal(RenderedYaml.Text(board), RenderedYaml.Read(map).At("data", "My_Board.json").String());
    }

    [Fact]
    public void Any_text_survives_in_a_ConfigMap()
    {
        string[] texts =
        [
            "", "\n", "a", "a\n", "a\n\n", "\na", "  a\n b", "a \n", "a\t\n", "\t", "ä 网关 🚀\n", "a\u0085b\n", "\u2028", "- a\n", "# a\n", "a: b", "true", "1",
            "a\r\nb\n", "---\na\n...\n", "\ufeffa", "a\u0007b",
        ];
        var map = new ConfigMap(new() { Name = "texts" })
        {
            Data = [.. texts.Select((text, index) => new ConfigMapFile($"text-{index}", new TextArtifact("x", text)))],
        };
        var data = RenderedYaml.Read(map).At("data");
        Assert.All(texts.Index(), text => Assert.Equal(text.Item, data.At($"text-{text.Index}").String()));
    }

    [Fact]
    public void A_rule_file_is_a_PrometheusRule_of_the_same_groups()
    {
        var file = new RuleFile("shop")
        {
            Environment = Production,
            Groups =
            [
                new("orders")
                {
                    Interval = "1m",
                    Limit = 5,
                    Rules =
                    [
                        new RecordingRule("job:orders:rate5m", "sum(rate(orders_total[5m]))") { Labels = [new("team", "shop")] },
                        new AlertingRule("NoOrders", "job:orders:rate5m == 0")
                        {
                            For = "10m",
                            KeepFiringFor = "5m",
                            Labels = [new("severity", "critical")],
                            Annotations = [new("summary", "{{ $labels.job }}: none since ${x}")],
                        },
                    ],
                },
            ],
        };
        Assert.Equal(
            """
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata:
              name: shop
              namespace: monitoring
              labels:
                release: prometheus
              annotations:
                argocd.argoproj.io/sync-wave: '2'
                kustomize.toolkit.fluxcd.io/substitute: disabled
            spec:
              groups:
                - name: orders
                  interval: 1m
                  limit: 5
                  rules:
                    - record: job:orders:rate5m
                      expr: sum(rate(orders_total[5m]))
                      labels:
                        team: shop
                    - alert: NoOrders
                      expr: job:orders:rate5m == 0
                      for: 10m
                      keep_firing_for: 5m
                      labels:
                        severity: critical
                      annotations:
                        summary: '{{ $labels.job }}: none since ${x}'

            """,
            RenderedYaml.Text(Production.Manifests(file)[0]));
    }

    [Fact]
    public void A_job_is_a_ScrapeConfig_with_its_name_and_every_option() => Assert.Equal(
        """
        apiVersion: monitoring.coreos.com/v1alpha1
        kind: ScrapeConfig
        metadata:
          name: everything
          annotations:
            kustomize.toolkit.fluxcd.io/substitute: disabled
        spec:
          jobName: Every thing
          honorLabels: true
          honorTimestamps: false
          scrapeInterval: 1m30s
          scrapeTimeout: 10s
          metricsPath: /stats/prometheus
          scheme: HTTPS
          sampleLimit: 5000
          relabelings:
            - sourceLabels: [__address__, __meta_kubernetes_pod_name]
              separator: '-'
              regex: '(.+)-(.+)'
              modulus: 8
              targetLabel: shard
              replacement: '$2'
              action: hashmod
          metricRelabelings:
            - sourceLabels: [__name__]
              regex: a_total
              action: keep
          kubernetesSDConfigs:
            - role: EndpointSlice
              namespaces:
                ownNamespace: true
                names:
                  - shop
              selectors:
                - role: Pod
                  label: app=shop
                  field: spec.nodeName=a
          staticConfigs:
            - targets:
                - a:80
              labels:
                b: c

        """,
        RenderedYaml.Text(new ScrapeConfigManifest(new() { Name = "everything" }, new ScrapeConfig("Every thing")
        {
            HonorLabels = true,
            HonorTimestamps = false,
            ScrapeInterval = "1m30s",
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
            MetricRelabelConfigs = [RelabelConfig.KeepMetrics(new Counter("a_total"))],
            KubernetesSdConfigs =
            [
                new(KubernetesRole.EndpointSlice)
                {
                    Namespaces = new() { OwnNamespace = true, Names = ["shop"] },
                    Selectors = [new(KubernetesRole.Pod) { Label = "app=shop", Field = "spec.nodeName=a" }],
                },
            ],
            StaticConfigs = [new() { Targets = ["a:80"], Labels = [new("b", "c")] }],
        })));

    [Fact]
    public void Flux_may_substitute_where_the_author_says_so()
    {
        var on = new ConfigMap(new() { Name = "a", FluxSubstitution = true });
        Assert.DoesNotContain("substitute", RenderedYaml.Text(on), StringComparison.Ordinal);

        // Said in the author's own words, it is said once.
        var said = new ConfigMap(new() { Name = "a", Annotations = [new("kustomize.toolkit.fluxcd.io/substitute", "enabled")] });
        Assert.Equal("enabled", RenderedYaml.Read(said).At("metadata", "annotations", "kustomize.toolkit.fluxcd.io/substitute").String());

        var environment = Production with { Kubernetes = Production.Kubernetes! with { FluxSubstitution = true } };
        Assert.All(
            environment.Manifests(new RuleFile("r") { Environment = environment }),
            manifest => Assert.DoesNotContain("substitute", RenderedYaml.Text(manifest), StringComparison.Ordinal));
    }

    [Fact]
    public void A_kustomization_lists_its_manifests_sorted()
    {
        var rules = new RuleFile("b") { Environment = Production };
        var board = new Dashboard("Board") { Environment = Production };
        var job = new ScrapeConfigFile("jobs") { Environment = Production, ScrapeConfigs = [new("one"), new("two")] };
        var made = Production.Manifests(rules, board, job);
        Assert.Equal(
            """
            apiVersion: kustomize.config.k8s.io/v1beta1
            kind: Kustomization
            resources:
              - configmap-grafana-dashboard-board.yaml
              - prometheusrule-b.yaml
              - scrapeconfig-one.yaml
              - scrapeconfig-two.yaml

            """,
            RenderedYaml.Text(made[^1]));
        Assert.Equal("production/kubernetes/kustomization.yaml", made[^1].Path);
        Assert.EndsWith(
            "  - objects/b.yaml\n",
            RenderedYaml.Text(new Kustomization { Path = "a/kustomization.yaml", Resources = [new ConfigMap(new() { Name = "b" }) { Path = "a/objects/b.yaml" }] }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_manifest_or_another_environment_is_refused()
    {
        Assert.Contains(
            "'b.txt' is a TextArtifact, which has no manifest",
            Assert.Throws<ArgumentException>(() => Production.Manifests(new TextArtifact("b.txt", "") { Environment = Production })).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "'prometheus/rules/r.yaml' is not of the environment 'production'",
            Assert.Throws<ArgumentException>(() => Production.Manifests(new RuleFile("r"))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "says nothing of Kubernetes",
            Assert.Throws<InvalidOperationException>(() => new DeploymentEnvironment { Name = "plain" }.Manifests()).Message,
            StringComparison.Ordinal);
    }
}

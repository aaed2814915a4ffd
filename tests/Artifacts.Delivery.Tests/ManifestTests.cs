using System.Text.Json.Nodes;

namespace Artifacts.Delivery.Tests;

public sealed class ManifestTests
{
    public static TheoryData<string> Environments => [.. EnvironmentFolder.Names];

    [Fact]
    public void There_are_several_environments() => Assert.True(EnvironmentFolder.Names.Count >= 2);

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Rules_are_what_the_operators_schema_describes(string environment)
    {
        var schema = await CustomResource.ReadAsync("oracles/crds/prometheus-operator.prometheusrules.json");
        var manifests = new EnvironmentFolder(environment).OfKind("PrometheusRule").ToArray();
        Assert.NotEmpty(manifests);
        Assert.All(manifests, manifest => Assert.Empty(schema.Errors(manifest)));
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Jobs_are_what_the_operators_schema_describes(string environment)
    {
        var schema = await CustomResource.ReadAsync("oracles/crds/prometheus-operator.scrapeconfigs.json");
        var manifests = new EnvironmentFolder(environment).OfKind("ScrapeConfig").ToArray();
        Assert.NotEmpty(manifests);
        Assert.All(manifests, manifest => Assert.Empty(schema.Errors(manifest)));
    }

    [Fact]
    public async Task The_schema_refuses_other_fields_types_and_values()
    {
        var schema = await CustomResource.ReadAsync("oracles/crds/prometheus-operator.scrapeconfigs.json");
        var manifest = new EnvironmentFolder(EnvironmentFolder.Names[0]).OfKind("ScrapeConfig").First();
        Action<JsonNode>[] mistakes =
        [
            spec => spec["jobname"] = "a",
            spec => spec["relabelings"]![0]!["source_labels"] = new JsonArray("a"),
            spec => spec["scrapeInterval"] = 15,
            spec => spec["scrapeInterval"] = "15",
            spec => spec["scheme"] = "ftp",
            spec => spec["kubernetesSDConfigs"]![0]!["role"] = "pods",
        ];
        Assert.All(mistakes, mistake =>
        {
            var wrong = manifest.DeepClone();
            mistake(wrong["spec"]!);
            Assert.NotEmpty(schema.Errors(wrong));
        });
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public void Every_manifest_keeps_Flux_from_substituting_and_has_a_namespace(string environment) =>
        Assert.All(new EnvironmentFolder(environment).Manifests.Values, manifest =>
        {
            Assert.Equal("disabled", (string?)manifest["metadata"]!["annotations"]!["kustomize.toolkit.fluxcd.io/substitute"]);
            Assert.NotEmpty((string?)manifest["metadata"]!["namespace"] ?? "");
        });

    [Theory]
    [MemberData(nameof(Environments))]
    public void Every_dashboard_is_in_a_ConfigMap_byte_for_byte(string environment)
    {
        var folder = new EnvironmentFolder(environment);
        var maps = folder.OfKind("ConfigMap").ToArray();
        Assert.Equal(
            folder.Files("grafana/dashboards").OrderBy(file => file.Key, StringComparer.Ordinal),
            maps.SelectMany(map => (JsonObject)map["data"]!).Select(file => KeyValuePair.Create(file.Key, (string)file.Value!))
                .OrderBy(file => file.Key, StringComparer.Ordinal));
        Assert.All(maps, map =>
        {
            Assert.Equal("1", (string?)map["metadata"]!["labels"]!["grafana_dashboard"]);
            Assert.NotEmpty((string?)map["metadata"]!["annotations"]!["grafana_folder"] ?? "");
        });
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public void Every_rule_file_is_a_PrometheusRule_of_the_same_groups(string environment)
    {
        var folder = new EnvironmentFolder(environment);
        Assert.Equal(
            folder.Files("prometheus/rules").ToDictionary(
                file => Path.GetFileNameWithoutExtension(file.Key), file => YamlJson.Parse(file.Value).Single()!["groups"]!.ToJsonString()),
            folder.OfKind("PrometheusRule").ToDictionary(
                manifest => (string)manifest["metadata"]!["name"]!, manifest => manifest["spec"]!["groups"]!.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public void Every_job_is_a_ScrapeConfig_under_its_own_name(string environment)
    {
        var folder = new EnvironmentFolder(environment);
        Assert.Equal(
            folder.Files("prometheus/scrape").Values
                .SelectMany(file => (JsonArray)YamlJson.Parse(file).Single()!["scrape_configs"]!)
                .Select(job => (string)job!["job_name"]!).ToHashSet(),
            folder.OfKind("ScrapeConfig").Select(manifest => (string)manifest["spec"]!["jobName"]!).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public async Task Kubectl_renders_the_kustomization_with_every_manifest(string environment)
    {
        var folder = new EnvironmentFolder(environment);
        var rendered = YamlJson.Parse(await Kubectl.KustomizeAsync(folder.Kubernetes)).ToArray();
        Assert.Equal(
            folder.Manifests.Values.Select(Sorted).Order(StringComparer.Ordinal),
            rendered.Select(manifest => Sorted(manifest!)).Order(StringComparer.Ordinal));
    }

    // kustomize sorts fields, which means nothing in JSON.
    private static string Sorted(JsonNode node) => Sort(node)!.ToJsonString();

    private static JsonNode? Sort(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.OrderBy(field => field.Key, StringComparer.Ordinal)
            .Select(field => KeyValuePair.Create(field.Key, Sort(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sort)]),
        _ => node?.DeepClone(),
    };
}

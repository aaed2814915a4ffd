using Artifacts.Grafana;
using Artifacts.Kubernetes;
using Artifacts.Prometheus;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Kubernetes;

public sealed class KubernetesCheckTests
{
    [Fact]
    public void An_environment_with_its_manifests_is_fine()
    {
        var environment = Environment();
        var board = new Dashboard("Board") { Environment = environment };
        var rules = new RuleFile("My_rules") { Environment = environment, Groups = [new("g")] };
        Assert.Empty(Check([board, rules, .. environment.Manifests(board, rules)]));
    }

    [Theory]
    [InlineData("", "DeploymentEnvironment.Name", "An environment has no name")]
    [InlineData("Staging", "Staging", "The environment's name 'Staging' is also its folder")]
    [InlineData("a/b", "a/b", "The environment's name 'a/b' is also its folder")]
    [InlineData("-a", "-a", "The environment's name '-a' is also its folder")]
    public void Other_names_of_environments_are_refused(string name, string place, string message) =>
        Assert.StartsWith(
            $"ART6001 at {place}: {message}",
            Only([.. Check(new RuleFile("r") { Environment = new() { Name = name }, Path = "r.yaml" })]),
            StringComparison.Ordinal);

    [Fact]
    public void Two_environments_of_one_name_must_be_one() =>
        Assert.StartsWith(
            "ART6001 at e: Two environments are called 'e' and differ in what they say",
            Only(Check(
                new RuleFile("r") { Environment = new() { Name = "e" } },
                new RuleFile("s") { Environment = new() { Name = "e", Kubernetes = new() { Namespace = "n" } } })),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("", "KubernetesDelivery.Namespace", "is empty: set it")]
    [InlineData("Monitoring", "Monitoring", "'Monitoring' is refused by Kubernetes")]
    [InlineData("a.b", "a.b", "'a.b' is refused by Kubernetes")]
    public void A_namespace_that_Kubernetes_refuses_is_refused_once(string name, string place, string message)
    {
        var environment = Environment() with { Kubernetes = new() { Namespace = name } };
        var board = new Dashboard("Board") { Environment = environment };
        var rules = new RuleFile("r") { Environment = environment };
        Assert.StartsWith(
            $"ART6002 at {place}: The namespace of environment 'production' {message}",
            Only(Check([board, rules, .. environment.Manifests(board, rules)])),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a..b")]
    [InlineData("A")]
    [InlineData("a/b")]
    public void So_is_a_name(string name) =>
        Assert.StartsWith(
            "ART6002 ",
            Only(Check(new ConfigMap(new() { Name = name }) { Path = "map.yaml" })),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("team", "platform & friends", "platform & friends", "The value of label 'team' 'platform & friends' is refused by Kubernetes")]
    [InlineData("team", "-a", "-a", "The value of label 'team' '-a' is refused by Kubernetes")]
    [InlineData("team", "größe", "größe", "The value of label 'team' 'größe' is refused by Kubernetes")]
    [InlineData("team", "0123456789012345678901234567890123456789012345678901234567890123", "0123456789012345678901234567890123456789012345678901234567890123", "The value of label 'team' '0123456789012345678901234567890123456789012345678901234567890123' has 64 characters")]
    [InlineData("", "a", "KubernetesLabel.Key", "The label '' is refused by Kubernetes")]
    [InlineData("a b", "a", "a b", "The label 'a b' is refused by Kubernetes")]
    [InlineData("App.io/x", "a", "App.io/x", "The label 'App.io/x' is refused by Kubernetes: before the '/' stands a domain")]
    [InlineData("/x", "a", "/x", "The label '/x' is refused by Kubernetes")]
    [InlineData("a.io/", "a", "a.io/", "The label 'a.io/' is refused by Kubernetes")]
    [InlineData("grafana_dashboard", "2", "grafana_dashboard", "The label 'grafana_dashboard' is there already")]
    public void A_label_that_Kubernetes_refuses_is_refused_once(string key, string value, string place, string message)
    {
        var environment = Environment() with { Kubernetes = new() { Namespace = "n", Labels = [new(key, value)] } };
        var boards = new[] { new Dashboard("One") { Environment = environment }, new Dashboard("Two") { Environment = environment } };

        // The environment's own label comes first, so the second of a key is the one that finds dashboards.
        var finding = Check([.. boards, .. environment.Manifests(boards)]);
        Assert.StartsWith($"ART6003 at {place}: {message}", Only(finding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("release")]
    [InlineData("a.b-c_d.E9")]
    public void Values_that_Kubernetes_takes_are_fine(string value) =>
        Assert.Empty(Check(new ConfigMap(new() { Name = "a", Labels = [new("app.kubernetes.io/name", value)] })));

    [Theory]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData("..")]
    public void A_file_of_a_ConfigMap_has_a_plain_name(string key) =>
        Assert.StartsWith(
            "ART6004 ",
            Only(Check(new ConfigMap(new() { Name = "a" }) { Data = [new(key, new TextArtifact("x", "x"))] })),
            StringComparison.Ordinal);

    [Fact]
    public void A_ConfigMap_over_1_MiB_is_refused_and_one_of_it_is_not()
    {
        Assert.StartsWith(
            "ART6005 at new TextArtifact: The ConfigMap 'a' has 1,048,577 bytes, and Kubernetes refuses a ConfigMap of more than 1,048,576",
            Only(Check(Map((1024 * 1024) + 1))),
            StringComparison.Ordinal);
        Assert.StartsWith("ART6006 ", Only(Check(Map(1024 * 1024))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ConfigMap_that_kubectl_could_not_apply_is_warned_of()
    {
        var finding = Assert.Single(Check(Map(256 * 1024)));
        Assert.Equal(Artifacts.Text.Severity.Warning, finding.Rule.Severity);
        Assert.Contains("--server-side", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Check(Map(255 * 1024)));

        // In the annotation, every quote is two bytes.
        Assert.Single(Check(new ConfigMap(new() { Name = "a" }) { Data = [new("x", new TextArtifact("x", new string('"', 140 * 1024)))] }));
    }

    [Fact]
    public void The_dashboard_is_blamed_for_its_ConfigMap()
    {
        var environment = Environment();
        var board = new Dashboard("Board") { Environment = environment, Description = new string('x', 1024 * 1024) };
        Assert.StartsWith(
            "ART6005 at new Dashboard: The ConfigMap of dashboard 'Board' has ",
            Only(Check([board, .. environment.Manifests(board)])),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_kustomization_lists_what_is_written_in_its_folder()
    {
        var map = new ConfigMap(new() { Name = "a" });
        Assert.Empty(Check(map, new Kustomization { Resources = [map] }));
        Assert.Contains("is no artifact of this program", Only(Check(new Kustomization { Resources = [map] })), StringComparison.Ordinal);
        Assert.Contains("twice", Only(Check(map, new Kustomization { Resources = [map, map] })), StringComparison.Ordinal);
        Assert.Contains(
            "lists 'kubernetes/configmap-a.yaml', which lies outside of its folder",
            Only(Check(map, new Kustomization { Path = "elsewhere/kustomization.yaml", Resources = [map] })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void One_uid_in_two_environments_is_fine_and_in_one_it_is_not()
    {
        var staging = new Dashboard("A") { Environment = Environment() with { Name = "staging" } };
        var production = new Dashboard("A") { Environment = Environment() };
        Assert.Empty(Check(staging, production));
        Assert.StartsWith(
            "ART5001 at again: Dashboard 'B' has the uid 'again' of dashboard 'A' at definition(1,1) in the environment 'production'.",
            Only(Check(production with { Uid = "again" }, production with { Uid = "again", Title = "B" })),
            StringComparison.Ordinal);
        Assert.StartsWith("ART5001 ", Only(Check(production, new Dashboard("A"))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_a_manifest_holds_is_checked_like_a_file()
    {
        Assert.StartsWith(
            "ART3005 ",
            Only(Check(new ScrapeConfigManifest(new() { Name = "a" }, new ScrapeConfig("")))),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "ART5002 ",
            Only(Check(new ConfigMap(new() { Name = "a" }) { Data = [new("a.json", new Dashboard("D") { Uid = "a b" })] })),
            StringComparison.Ordinal);
    }

    private static DeploymentEnvironment Environment() => new() { Name = "production", Kubernetes = new() { Namespace = "monitoring" } };

    private static ConfigMap Map(int bytes) =>
        new(new() { Name = "a" }) { Data = [new("x", new TextArtifact("x", new string('x', bytes)))] };
}

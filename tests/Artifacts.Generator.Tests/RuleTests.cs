using System.Reflection;
using Artifacts.Checks;
using Artifacts.Evaluation;
using Artifacts.Text;

namespace Artifacts.Generator.Tests;

public sealed class RuleTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly string Generator = Path.Combine(RepositoryRoot.Path, "generator");

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Fact]
    public void The_catalog_has_every_rule_that_the_engine_declares()
    {
        var declared = new[] { typeof(ArtifactGenerator), typeof(DefinitionEvaluator), typeof(ArtifactChecks) }
            .SelectMany(type => type.Assembly.GetTypes())
            .SelectMany(type => type.GetFields(Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!);

        Assert.Equal(declared.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));
    }

    [Fact]
    public void No_two_rules_share_an_id() =>
        Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_its_page(string id)
    {
        var page = Path.Combine(Generator, "docs", "diagnostics", $"{id}.md");

        Assert.True(File.Exists(page), $"There is no {page}");
        Assert.StartsWith($"# {id}", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void The_release_notes_list_every_rule_once_with_its_severity()
    {
        var listed = File.ReadAllLines(Path.Combine(Generator, "Artifacts.Generator", "AnalyzerReleases.Unshipped.md"))
            .Where(line => line.StartsWith("ART", StringComparison.Ordinal))
            .Select(line => line.Split(" | "))
            .Select(cells => $"{cells[0]} {cells[2]} {cells[3]}");

        Assert.Equal(RuleCatalog.All.Select(rule => $"{rule.Id} {rule.Severity} {rule.Title}"), listed);
    }

    [Fact]
    public void Errors_of_evaluation_and_of_the_hosts_are_not_configurable() =>
        Assert.All(RuleCatalog.All.Where(rule => rule.Id.StartsWith("ART10", StringComparison.Ordinal)), rule => Assert.False(rule.Configurable));
}

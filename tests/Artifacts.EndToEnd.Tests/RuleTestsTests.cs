using Artifacts.EndToEnd.Tests.Prometheus;
using Artifacts.Playground.Running;
using YamlDotNet.RepresentationModel;

namespace Artifacts.EndToEnd.Tests;

/// <summary>The generated rules on simulated time: the files in <c>Rules/</c>, which promtool runs.</summary>
public sealed class RuleTestsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Artifacts.EndToEnd.Tests", "Rules");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.test.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>Every alert, whichever cluster it is generated for.</summary>
    public static TheoryData<string> Alerts =>
    [
        .. Directory.EnumerateFiles(Repository.Output, "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) is "rules")
            .SelectMany(AlertsIn)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public Task Promtool_finds_what_is_expected(string file) => PrometheusTools.TestRulesAsync(Path.Combine(Folder, file));

    [Theory]
    [MemberData(nameof(Alerts))]
    public void An_alert_is_expected_to_fire_and_not_to_fire(string alert)
    {
        var expectations = Files.SelectMany(file => Expectations(Path.Combine(Folder, file.Data))).Where(expected => expected.Alert == alert).ToList();

        Assert.Contains(expectations, expected => expected.Fires);
        Assert.Contains(expectations, expected => !expected.Fires);
    }

    [Theory]
    [MemberData(nameof(Alerts))]
    public void An_alert_has_a_runbook_and_a_line_in_the_list(string alert)
    {
        var page = Path.Combine(Repository.Root, "definitions", "runbooks", $"{alert}.md");

        Assert.True(File.Exists(page), $"{page} is missing: {alert} links to it.");
        Assert.StartsWith($"# {alert}\n", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains($"[{alert}](runbooks/{alert}.md)", File.ReadAllText(Path.Combine(Repository.Root, "definitions", "README.md")), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Alert, bool Fires)> Expectations(string file) =>
        from test in Sequence(Root(file), "tests")
        from expected in Sequence(test, "alert_rule_test")
        select (((YamlScalarNode)expected["alertname"]).Value!, Sequence(expected, "exp_alerts").Any());

    private static IEnumerable<string> AlertsIn(string file) =>
        from @group in Sequence(Root(file), "groups")
        from rule in Sequence(@group, "rules")
        where ((YamlMappingNode)rule).Children.ContainsKey("alert")
        select ((YamlScalarNode)rule["alert"]).Value!;

    private static YamlNode Root(string file)
    {
        var document = new YamlStream();
        document.Load(new StringReader(File.ReadAllText(file)));
        return document.Documents[0].RootNode;
    }

    private static IEnumerable<YamlNode> Sequence(YamlNode mapping, string key) =>
        ((YamlMappingNode)mapping).Children.TryGetValue(key, out var value) && value is YamlSequenceNode sequence ? sequence : [];
}

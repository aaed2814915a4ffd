using Artifacts.Prometheus;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Rules;

public sealed class RuleCheckTests
{
    [Fact]
    public void Two_groups_of_one_name_are_refused_at_the_second() =>
        Assert.Equal(
            "ART4001 at latency: Rule file 'r' has the group 'latency' twice, and Prometheus refuses it: give this one another name, or " +
            "put its rules into the first.",
            Only(Check(new RuleFile("r") { Groups = [new("latency"), new("traffic"), new("latency")] })));

    [Fact]
    public void Two_files_may_have_a_group_of_one_name() =>
        Assert.Empty(Check(new RuleFile("r") { Groups = [new("g")] }, new RuleFile("s") { Groups = [new("g")] }));

    [Fact]
    public void A_group_has_a_name() =>
        Assert.Equal(
            "ART4001 at RuleGroup.Name: A group of rule file 'r' has no name: set Name.",
            Only(Check(new RuleFile("r") { Groups = [new("")] })));

    [Theory]
    [InlineData("job-latency", "-", "has the character '-'")]
    [InlineData("5xx:rate", "5", "begins with the digit '5'")]
    public void The_name_of_recorded_series_is_refused_at_its_character(string name, string place, string what) =>
        Assert.Equal(
            $"ART4002 at {place}: The name '{name}' of a recording rule {what}. Names are letters, digits, '_' and ':', and don't begin with a " +
            "digit: Prometheus 3 takes any UTF-8, but then queries need quotes and older tools fail. Practice has 'level:metric:operations'.",
            Only(Check(Rules(new RecordingRule(name, "up")))));

    [Fact]
    public void An_alert_has_a_name() =>
        Assert.Equal(
            "ART4002 at AlertingRule.Alert: An alerting rule has no name: set Alert, it becomes the label 'alertname'.",
            Only(Check(Rules(new AlertingRule("", "up")))));

    [Fact]
    public void An_alert_may_be_called_anything() => Assert.Empty(Check(Rules(new AlertingRule("Zu viele Fehler!", "up"))));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void A_rule_has_an_expression(string expr) =>
        Assert.Equal(
            ["recording rule 'a:b'", "alert 'A'"],
            Check(Rules(new RecordingRule("a:b", expr), new AlertingRule("A", expr))).Select(finding =>
            {
                Assert.Equal("ART4003", finding.Rule.Id);
                return finding.Message.Split(" is empty")[0].Replace("The expression of ", "", StringComparison.Ordinal);
            }));

    [Fact]
    public void Durations_of_rules_are_checked() =>
        Assert.Equal(
            ["RuleGroup.Interval", "AlertingRule.For", "AlertingRule.KeepFiringFor"],
            Check(
                new FakeProvenance { KnowsCharacters = false },
                new RuleFile("r")
                {
                    Groups = [new("g") { Interval = "1", Rules = [new AlertingRule("A", "up") { For = "2", KeepFiringFor = "3" }] }],
                }).Select(finding => finding.Span?.Path));

    private static RuleFile Rules(params Rule[] rules) => new("r") { Groups = [new("g") { Rules = rules }] };
}

using Artifacts.Prometheus;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Prometheus;

public sealed class RuleCheckTests
{
    [Fact]
    public void Two_groups_of_one_name_are_refused_in_one_file_only()
    {
        Assert.Equal(
            "ART4001 at same: Rule group 'same' is in rule file 'r' already. Prometheus refuses two groups of one name in a file: " +
            "give this one another.",
            Only(Check(new RuleFile("r") { Groups = [new("same"), new("same")] })));
        Assert.Empty(Check(new RuleFile("r") { Groups = [new("same")] }, new RuleFile("s") { Groups = [new("same")] }));
    }

    [Fact]
    public void A_group_without_a_name_is_refused() =>
        Assert.Equal(
            "ART4001 at RuleGroup.Name: A rule group of rule file 'r' has no name: Prometheus needs one.",
            Only(Check(new RuleFile("r") { Groups = [new("")] })));

    [Theory]
    [InlineData("a-b", "-", "has the character '-'")]
    [InlineData("up{job=\"x\"}", "{", "has the character '{'")]
    [InlineData("5m", "5", "begins with the digit '5'")]
    [InlineData("", "RecordingRule.Record", "is empty")]
    public void A_name_that_queries_could_not_say_is_refused(string record, string place, string problem) =>
        Assert.Equal(
            $"ART4002 at {place}: The name of recording rule '{record}' {problem}. " +
            "Names of metrics are letters, digits, '_' and ':', and don't begin with a digit.",
            Only(Check(File(new RecordingRule(record, "up")))));

    [Fact]
    public void An_alert_may_have_any_name_but_none()
    {
        Assert.Empty(Check(File(new AlertingRule("Gateway is down!", "up == 0"))));
        Assert.Equal(
            "ART4002 at AlertingRule.Alert: An alert of rule file 'r' has no name: Prometheus needs one for the label 'alertname'.",
            Only(Check(File(new AlertingRule("", "up == 0")))));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void A_rule_that_asks_nothing_is_refused(string expr)
    {
        Assert.Equal(
            "ART4003 at RecordingRule.Expr: The expression of recording rule 'a:b' is empty: write PromQL, or leave the rule out.",
            Only(Check(File(new RecordingRule("a:b", expr)))));
        Assert.Equal(
            "ART4003 at AlertingRule.Expr: The expression of alert 'A' is empty: write PromQL, or leave the rule out.",
            Only(Check(File(new AlertingRule("A", expr)))));
    }

    private static RuleFile File(params Rule[] rules) => new("r") { Groups = [new("g") { Rules = rules }] };
}

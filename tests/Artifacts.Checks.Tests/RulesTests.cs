namespace Artifacts.Checks.Tests;

public sealed class RulesTests
{
    [Fact]
    public void Every_rule_has_an_id_of_its_own()
    {
        Assert.Equal(ArtifactChecks.Rules.Count, ArtifactChecks.Rules.Select(rule => rule.Id).Distinct().Count());
        Assert.All(ArtifactChecks.Rules, rule => Assert.Matches("^ART[0-9]{4}$", rule.Id));
    }
}

using Artifacts.Grafana;
using static Artifacts.Checks.Tests.Checking;

namespace Artifacts.Checks.Tests.Dashboards;

public sealed class DashboardUidCheckTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("envoy-clusters_2")]
    [InlineData("0123456789012345678901234567890123456789")]
    public void What_Grafana_takes_is_fine(string uid) => Assert.Empty(Check(new Dashboard("D") { Uid = uid }));

    [Theory]
    [InlineData("a b", " ", "The uid 'a b' of dashboard 'D' has the character ' '.")]
    [InlineData("é", "é", "The uid 'é' of dashboard 'D' has the character 'é'.")]
    [InlineData("0123456789012345678901234567890123456789xyz", "xyz", "The uid '0123456789012345678901234567890123456789xyz' of dashboard 'D' has 43 characters.")]
    public void What_Grafana_refuses_is_refused(string uid, string place, string message) =>
        Assert.Equal(
            $"ART5002 at {place}: {message} Grafana takes 1 to 40 of a-z, A-Z, 0-9, '-' and '_'.",
            Only(Check(new Dashboard("D") { Uid = uid, Path = "d.json" })));

    [Fact]
    public void A_title_that_gives_no_uid_asks_for_one() =>
        Assert.StartsWith(
            "ART5002 at Dashboard.Uid: Dashboard '网关' has no uid: none follows from its title, so set Uid.",
            Only(Check(new Dashboard("网关"))),
            StringComparison.Ordinal);

    [Fact]
    public void Two_dashboards_of_one_uid_are_refused_wherever_they_land() =>
        Assert.Equal(
            "ART5001 at same: Dashboard 'Two' has the uid 'same' of dashboard 'One' at definition(1,1). " +
            "Grafana keeps one dashboard a uid: give this one another Uid.",
            Only(Check(new Dashboard("One") { Uid = "same" }, new Dashboard("Two") { Uid = "same", Path = "elsewhere.json" })));

    [Fact]
    public void Where_the_uid_follows_from_the_title_the_title_is_blamed()
    {
        var provenance = new FakeProvenance { KnowsCharacters = false, Defaults = [nameof(Dashboard.Uid)] };
        Assert.StartsWith("ART5001 at Dashboard.Title: ", Only(Check(provenance, new Dashboard("A"), new Dashboard("A"))), StringComparison.Ordinal);
        Assert.StartsWith("ART5002 at Dashboard.Title: ", Only(Check(provenance, new Dashboard("网关"))), StringComparison.Ordinal);
    }
}

using Artifacts.Models.Tests.Comparing;
using Artifacts.Models.Tests.Drafts;
using Artifacts.Models.Tests.Replay;

namespace Artifacts.Models.Tests;

/// <summary>The records write what Grafana's own SDK writes.</summary>
public sealed class ParityTests(Outcomes outcomes) : IClassFixture<Outcomes>
{
    private const int AtLeast = 2000;
    private const int Shown = 20;

    [Fact]
    public void EachOptionAloneGivesTheJsonOfTheSdk()
    {
        var single = outcomes.All.Where(outcome => outcome.Case.Steps.Count == 1).ToArray();

        Assert.Empty(Faults(single));
        Assert.Equal(
            Coverage.Rows.Where(row => row.Option is not "new").Select(row => $"{row.Builder}.{row.Option}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            single.Select(outcome => $"{outcome.Case.Builder}.{outcome.Case.Steps[0].Option}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CombinationsOfOptionsGiveTheJsonOfTheSdk()
    {
        var combined = outcomes.All.Where(outcome => outcome.Case.Steps.Count > 1).ToArray();

        Assert.Empty(Faults(combined));
        Assert.True(combined.Length >= AtLeast, $"There are only {combined.Length} combinations.");
    }

    [Fact]
    public void EachListedDifferenceIsThere() =>
        Assert.Empty(Rules.Current.Differences.Where(difference => !outcomes.All.Any(outcome => outcome.Needs(difference))).Select(difference => difference.Where));

    [Fact]
    public void EachNarrowerPropertyIsListed()
    {
        Assert.NotEmpty(outcomes.All);
        Assert.Empty(Misfits.All.Where(misfit => !Rules.Current.Narrower.ContainsKey(misfit.Key)).Select(misfit => $"{misfit.Key} takes no {misfit.Value}"));
        Assert.Empty(Rules.Current.Narrower.Keys.Except(Misfits.All.Keys, StringComparer.Ordinal));
    }

    private static IEnumerable<Outcome> Faults(IEnumerable<Outcome> all) => all.Where(outcome => outcome.Faults.Count > 0).Take(Shown);
}

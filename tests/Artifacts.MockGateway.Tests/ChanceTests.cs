using Artifacts.MockGateway.Faults;
using Artifacts.MockGateway.Tests.Support;

namespace Artifacts.MockGateway.Tests;

/// <summary>What is played follows from seed, time and faults, and from nothing else.</summary>
public sealed class ChanceTests
{
    [Fact]
    public void The_same_seed_plays_the_same() =>
        Assert.Equal(new Play(7).Pass(90).Everything, new Play(7).Pass(90).Everything);

    [Fact]
    public void Another_seed_plays_something_else() =>
        Assert.NotEqual(new Play(7).Pass(90).Everything, new Play(8).Pass(90).Everything);

    [Fact]
    public void How_often_somebody_looks_changes_nothing()
    {
        var watched = new Play();
        for (var second = 0; second < 60; second++)
        {
            Assert.NotEmpty(watched.Pass(1).Everything);
        }

        Assert.Equal(new Play().Pass(60).Everything, watched.Everything);
    }

    [Fact]
    public void Traffic_changes_as_the_day_goes_by()
    {
        var play = new Play(dayLength: TimeSpan.FromMinutes(20));
        var perQuarter = new List<double>();
        for (var quarter = 0; quarter < 4; quarter++)
        {
            var before = Requests(play);
            perQuarter.Add(Requests(play.Pass(300)) - before);
        }

        Assert.True(perQuarter.Max() > 1.5 * perQuarter.Min(), string.Join(", ", perQuarter));
    }

    [Theory]
    [MemberData(nameof(FaultTests.Faults), MemberType = typeof(FaultTests))]
    public void A_fault_that_is_off_again_before_anything_happens_leaves_nothing(string name)
    {
        var play = new Play().Pass(30);
        play.Simulator.Faults.SwitchOn(FaultCatalog.Find(name));
        play.Simulator.Faults.SwitchOff(FaultCatalog.Find(name));

        Assert.Equal(new Play().Pass(90).Everything, play.Pass(60).Everything);
    }

    private static double Requests(Play play) => play.Proxies.Sum(proxy => proxy.Sum("envoy_http_downstream_rq_total"));
}

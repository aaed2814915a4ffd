using Artifacts.MockGateway.Faults;
using Artifacts.MockGateway.Tests.Support;

namespace Artifacts.MockGateway.Tests;

/// <summary>Frozen, everything stays as it is.</summary>
public sealed class FreezeTests
{
    [Fact]
    public void Neither_time_nor_faults_change_what_is_frozen()
    {
        var play = new Play().Pass(30);
        play.Simulator.IsFrozen = true;
        var before = play.Everything;

        Assert.Equal(before, play.Pass(600).With(FaultCatalog.UnhealthyEndpoints).With(FaultCatalog.CertificateExpiring).Everything);
    }

    [Fact]
    public void Afterwards_everything_goes_on_from_there()
    {
        var play = new Play().Pass(30);
        play.Simulator.IsFrozen = true;
        play.Pass(600);
        play.Simulator.IsFrozen = false;

        Assert.Equal(new Play().Pass(30).Everything, play.Everything);
        Assert.Equal(new Play().Pass(75).Everything, play.Pass(45).Everything);
    }
}

using Artifacts.MockGateway.Faults;

namespace Artifacts.MockGateway.Simulation;

/// <summary>What follows from the clock alone.</summary>
internal sealed class SimulationTimes(SimulationClock clock, TimeSpan history, FaultSwitches faults)
{
    private const int DaysLeft = 3;

    /// <summary>How long the simulation has been playing, its history included.</summary>
    public TimeSpan SinceStart => history + clock.Elapsed;

    /// <summary>When each certificate expires.</summary>
    public IEnumerable<(string Name, DateTimeOffset Expires)> CertificatesExpire() => Cast.Certificates.Select(certificate =>
    {
        var renewedLate = certificate == Cast.Certificates[0] && faults[FaultCatalog.CertificateExpiring];
        return (certificate.Name, clock.Start.AddDays(renewedLate ? DaysLeft : certificate.Days));
    });
}

namespace Artifacts.Benchmarks;

/// <summary>What one run took.</summary>
/// <param name="Seconds">Wall-clock time.</param>
/// <param name="PeakMegabytes">The largest resident process of the run (10^6 bytes); zero where the system does not tell.</param>
internal sealed record Measurement(double Seconds, double PeakMegabytes)
{
    /// <summary>The two runs one after the other.</summary>
    public Measurement Then(Measurement next) =>
        new(Seconds + next.Seconds, Math.Max(PeakMegabytes, next.PeakMegabytes));
}

namespace Artifacts.MockGateway.Simulation;

/// <summary>How busy people are: little at night, most in the afternoon.</summary>
internal sealed class DayCurve(TimeSpan dayLength)
{
    // Whoever starts the mock sees a morning: busy enough for every series, and on the rise.
    private const double Start = 0.35;

    /// <summary>Traffic at a time after the start, of which a day's average is 1.</summary>
    public double At(TimeSpan time)
    {
        var day = Start + (time / dayLength);
        return 1 + (0.5 * Math.Sin(2 * Math.PI * (day - 0.33))) + (0.1 * Math.Sin(4 * Math.PI * (day - 0.1)));
    }
}

namespace Artifacts.MockGateway.Simulation;

/// <summary>
/// Chance that repeats itself: the same seed gives the same numbers, on every machine and with every version of .NET
/// (SplitMix64).
/// </summary>
internal sealed class Dice
{
    private ulong _state;

    /// <summary>Takes dice that nobody else throws.</summary>
    /// <param name="parts">What they are for: other parts, other numbers.</param>
    public Dice(params ReadOnlySpan<long> parts)
    {
        foreach (var part in parts)
        {
            _state = Mix(_state + unchecked((ulong)part) + 0x9E3779B97F4A7C15);
        }
    }

    /// <summary>A number from 0 to 1, without 1.</summary>
    public double Next()
    {
        _state += 0x9E3779B97F4A7C15;
        return (Mix(_state) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>Whether something happens that has a probability.</summary>
    public bool Happens(double probability) => Next() < probability;

    public int Below(int bound) => (int)(Next() * bound);

    /// <summary>How often something happens in a time in which it happens so often on average (Poisson).</summary>
    public int Times(double average)
    {
        // Knuth's method needs as many throws as things happen; beyond, the normal distribution is as good.
        if (average > 30)
        {
            return Math.Max(0, (int)Math.Round(average + (Math.Sqrt(average) * Normal())));
        }

        var limit = Math.Exp(-average);
        var times = 0;
        for (var product = Next(); product > limit; product *= Next())
        {
            times++;
        }

        return times;
    }

    /// <summary>A duration or size: mostly near the median, sometimes much more (log-normal).</summary>
    /// <param name="median">Half of the values are above.</param>
    /// <param name="spread">How far values lie apart; 0.5 makes one in forty more than 2.7 times the median.</param>
    public double Around(double median, double spread) => median * Math.Exp(spread * Normal());

    // Box and Muller's method.
    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - Next())) * Math.Cos(2 * Math.PI * Next());

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

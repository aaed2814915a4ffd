namespace Artifacts.MockGateway.Exposition;

/// <summary>Counts values by the least bound that they don't exceed.</summary>
internal sealed class Histogram(IReadOnlyList<double> bounds)
{
    private readonly long[] _counts = new long[bounds.Count + 1];

    public IReadOnlyList<double> Bounds => bounds;

    public double Sum { get; private set; }

    public long Count { get; private set; }

    public void Observe(double value, long times = 1)
    {
        var bucket = 0;
        while (bucket < bounds.Count && value > bounds[bucket])
        {
            bucket++;
        }

        _counts[bucket] += times;
        Count += times;
        Sum += value * times;
    }

    /// <summary>How many values don't exceed each bound, the infinite one at the end.</summary>
    public IEnumerable<long> Cumulative()
    {
        var sum = 0L;
        foreach (var count in _counts)
        {
            sum += count;
            yield return sum;
        }
    }
}

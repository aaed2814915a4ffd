namespace Artifacts.MockGateway.Simulation.Gateway;

/// <summary>Counts answers by the first digit of their status.</summary>
internal sealed class ResponseClasses
{
    private readonly long[] _counts = new long[5];

    /// <summary>The digits that are counted.</summary>
    public static IReadOnlyList<int> Digits { get; } = [1, 2, 3, 4, 5];

    public long Total => _counts.Sum();

    public long this[int digit] => _counts[digit - 1];

    public void Count(int digit) => _counts[digit - 1]++;
}

using Artifacts.MockGateway.Exposition;

namespace Artifacts.MockGateway.Simulation.Inference;

/// <summary>What an endpoint picker has counted of a model.</summary>
internal sealed class PickerState
{
    // 5 ms to an hour, as the endpoint picker has it.
    private static readonly double[] Bounds =
    [
        0.005, 0.025, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60, 120, 180, 240, 300, 360,
        480, 600, 900, 1200, 1800, 2700, 3600,
    ];

    private readonly SortedDictionary<string, long> _errors = new(StringComparer.Ordinal);

    public Histogram Seconds { get; } = new(Bounds);

    public IReadOnlyDictionary<string, long> Errors => _errors;

    public Load Load { get; } = new();

    public void Count(double seconds)
    {
        Seconds.Observe(seconds);
        Load.Add(seconds);
    }

    public void CountError(string code) => _errors[code] = _errors.GetValueOrDefault(code) + 1;
}

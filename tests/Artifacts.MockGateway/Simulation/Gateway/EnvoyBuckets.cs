namespace Artifacts.MockGateway.Simulation.Gateway;

/// <summary>Envoy's own bounds for histograms.</summary>
internal static class EnvoyBuckets
{
    public static IReadOnlyList<double> Milliseconds { get; } =
    [
        0.5, 1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 300_000, 600_000, 1_800_000, 3_600_000,
    ];
}

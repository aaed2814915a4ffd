namespace Artifacts.MockGateway.Simulation.Inference;

/// <summary>The bounds that OpenTelemetry's conventions for generative AI advise.</summary>
internal static class GenAiBuckets
{
    public static IReadOnlyList<double> Seconds { get; } =
        [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];

    public static IReadOnlyList<double> Tokens { get; } =
        [1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216, 67_108_864];

    public static IReadOnlyList<double> TimeToFirstToken { get; } =
        [0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    public static IReadOnlyList<double> TimePerOutputToken { get; } =
        [0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 2.5];
}

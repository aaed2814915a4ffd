namespace Artifacts.Evaluation;

/// <summary>How much work a project's definitions may cause before evaluation stops with an error.</summary>
/// <param name="Steps">How many steps (nodes evaluated, elements moved) all definitions together may take.</param>
/// <param name="Depth">How many of the author's calls may be open at once.</param>
/// <param name="Elements">How many elements one collection may hold.</param>
/// <param name="Characters">How many characters one string may hold.</param>
/// <param name="Allocation">How many bytes, roughly, definitions may allocate altogether.</param>
public sealed record EvaluationLimits(
    long Steps = 80_000_000,
    int Depth = 5_000,
    int Elements = 4_000_000,
    int Characters = 32_000_000,
    long Allocation = 320_000_000)
{
    /// <summary>The limits of a project that sets none.</summary>
    public static EvaluationLimits Default { get; } = new();

    /// <summary>
    /// The highest that a project may set: a pull request can change the project file too, and must not be able to lift the
    /// guard.
    /// </summary>
    public static EvaluationLimits Caps { get; } = new(
        Steps: 1_000_000_000, Depth: 20_000, Elements: 16_000_000, Characters: 128_000_000, Allocation: 4_000_000_000);
}

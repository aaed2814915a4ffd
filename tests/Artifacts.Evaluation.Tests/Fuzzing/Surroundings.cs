namespace Artifacts.Evaluation.Tests.Fuzzing;

/// <summary>What a statement may do, besides what all may.</summary>
/// <param name="Loop">Whether it may break.</param>
/// <param name="Yields">What it may yield.</param>
/// <param name="Returns">What it may return.</param>
internal sealed record Surroundings(bool Loop, CSharpType? Yields, CSharpType? Returns)
{
    public static Surroundings None { get; } = new(Loop: false, Yields: null, Returns: null);

    public bool Allow(string needs) => needs switch
    {
        "loop" => Loop,
        "yield" => Yields is not null,
        "return" => Returns is not null,
        _ => true,
    };

    public Surroundings Within(string kind) => kind switch
    {
        "loop" => this with { Loop = true },
        "try" => this with { Yields = null },
        "finally" => None,
        _ => this,
    };
}

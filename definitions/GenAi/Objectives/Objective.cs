namespace Definitions.GenAi.Objectives;

/// <summary>What share of requests must go well over a period.</summary>
public record Objective
{
    /// <summary>Sets an objective.</summary>
    /// <param name="target">The share that must go well, more than 0 and less than 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The target leaves no budget or asks for nothing.</exception>
    public Objective(decimal target) => Target = target is > 0 and < 1
        ? target
        : throw new ArgumentOutOfRangeException(
            nameof(target), target, "An objective is a share of requests: more than 0, and less than 1, for without any budget every error is an alert.");

    /// <summary>The share that must go well.</summary>
    public decimal Target { get; }

    /// <summary>What the share is of.</summary>
    public TimeSpan Period { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The share that may fail; decimal, so that it is 0.01 and not nearly that.</summary>
    public decimal ErrorBudget => 1 - Target;
}

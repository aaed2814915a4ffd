using Artifacts.MockGateway.Exposition;

namespace Artifacts.MockGateway.Simulation.Inference;

/// <summary>What the telemetry plugin of one proxy has counted of a model.</summary>
internal sealed class GenAiState
{
    private readonly SortedDictionary<string, Durations> _failed = new(StringComparer.Ordinal);

    public Durations Succeeded { get; } = new();

    /// <summary>Those that failed, by the type of the error.</summary>
    public IReadOnlyDictionary<string, Durations> Failed => _failed;

    public Histogram InputTokens { get; } = new(GenAiBuckets.Tokens);

    public Histogram OutputTokens { get; } = new(GenAiBuckets.Tokens);

    public Histogram TimeToFirstToken { get; } = new(GenAiBuckets.TimeToFirstToken);

    public Histogram TimePerOutputToken { get; } = new(GenAiBuckets.TimePerOutputToken);

    public void Succeed(Generation generation)
    {
        Succeeded.Observe(generation.Seconds);
        InputTokens.Observe(generation.InputTokens);
        OutputTokens.Observe(generation.OutputTokens);
        TimeToFirstToken.Observe(generation.FirstToken);
        TimePerOutputToken.Observe(generation.PerToken);
    }

    public void Fail(string errorType, double seconds)
    {
        if (!_failed.TryGetValue(errorType, out var durations))
        {
            _failed.Add(errorType, durations = new());
        }

        durations.Observe(seconds);
    }
}

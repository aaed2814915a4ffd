namespace Artifacts.MockGateway.Simulation.Inference;

/// <summary>A model that people ask for.</summary>
/// <param name="Requested">What requests call it.</param>
/// <param name="Target">What answers call it.</param>
/// <param name="Pool">Who serves it.</param>
internal sealed record Model(string Requested, string Target, Pool Pool)
{
    /// <summary>Seconds to the first token, for half of the requests at most.</summary>
    public double FirstToken { get; init; }

    /// <summary>Seconds per further token, for half of the requests at most.</summary>
    public double PerToken { get; init; }

    /// <summary>Tokens of a request, as a rule.</summary>
    public double InputTokens { get; init; }

    /// <summary>Tokens of an answer, as a rule.</summary>
    public double OutputTokens { get; init; }
}

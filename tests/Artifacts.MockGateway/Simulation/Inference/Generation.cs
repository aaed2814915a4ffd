namespace Artifacts.MockGateway.Simulation.Inference;

/// <summary>An answer that a model gave.</summary>
/// <param name="InputTokens">Tokens of the request.</param>
/// <param name="OutputTokens">Tokens of the answer.</param>
/// <param name="FirstToken">Seconds until the first token.</param>
/// <param name="PerToken">Seconds per further token.</param>
/// <param name="Waited">Seconds in the queue, of those until the first token.</param>
internal sealed record Generation(int InputTokens, int OutputTokens, double FirstToken, double PerToken, double Waited)
{
    /// <summary>Seconds until the last token.</summary>
    public double Seconds => FirstToken + ((OutputTokens - 1) * PerToken);
}

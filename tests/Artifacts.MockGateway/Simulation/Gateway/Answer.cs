namespace Artifacts.MockGateway.Simulation.Gateway;

/// <summary>How a request ended.</summary>
/// <param name="Class">The first digit of its status.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="RequestBytes">How long the request was.</param>
/// <param name="ResponseBytes">How long the answer was.</param>
internal sealed record Answer(int Class, double Milliseconds, int RequestBytes, int ResponseBytes)
{
    /// <summary>What a proxy answers when there is nobody to ask.</summary>
    public static Answer Unavailable { get; } = new(5, 0.4, 500, 120);
}

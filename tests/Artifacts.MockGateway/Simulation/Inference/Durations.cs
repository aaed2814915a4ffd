using Artifacts.MockGateway.Exposition;

namespace Artifacts.MockGateway.Simulation.Inference;

/// <summary>How long operations took, as clients and as servers see it.</summary>
internal sealed class Durations
{
    // What the way between client and server adds.
    private const double Network = 0.004;

    public Histogram Client { get; } = new(GenAiBuckets.Seconds);

    public Histogram Server { get; } = new(GenAiBuckets.Seconds);

    public void Observe(double seconds)
    {
        Client.Observe(seconds + Network);
        Server.Observe(seconds);
    }
}

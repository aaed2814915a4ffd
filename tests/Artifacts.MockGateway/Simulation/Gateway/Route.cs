using Artifacts.MockGateway.Simulation.Inference;

namespace Artifacts.MockGateway.Simulation.Gateway;

/// <summary>A rule of a route, with the cluster that it leads to.</summary>
/// <param name="Cluster">How Envoy names the cluster.</param>
/// <param name="Listener">Where its requests come in.</param>
/// <param name="Endpoints">How many endpoints the cluster has.</param>
internal sealed record Route(string Cluster, Listener Listener, int Endpoints)
{
    /// <summary>Requests per second, on a day's average.</summary>
    public double PerSecond { get; init; }

    /// <summary>How long half of the requests take at most.</summary>
    public double Milliseconds { get; init; }

    /// <summary>What an answer is long, as a rule.</summary>
    public double ResponseBytes { get; init; }

    /// <summary>The model that its requests are for, if they are for one.</summary>
    public Model? Model { get; init; }
}

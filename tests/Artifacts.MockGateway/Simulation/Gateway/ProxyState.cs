using Artifacts.MockGateway.Simulation.Inference;

namespace Artifacts.MockGateway.Simulation.Gateway;

/// <summary>A proxy: what it has counted, and how it is.</summary>
/// <param name="upBefore">How long it had been running when the simulation began.</param>
internal sealed class ProxyState(TimeSpan upBefore)
{
    /// <summary>Envoy's own HTTP servers, which nobody's requests come in at.</summary>
    public const string Admin = "admin";

    /// <inheritdoc cref="Admin"/>
    public const string Readiness = "eg-ready-http";

    public bool IsLive { get; set; } = true;

    public TimeSpan UpBefore => upBefore;

    public double AllocatedBytes { get; set; }

    public double HeapBytes { get; set; }

    public IReadOnlyDictionary<Route, ClusterState> Clusters { get; } = Cast.Routes.ToDictionary(route => route, _ => new ClusterState());

    public IReadOnlyDictionary<string, ListenerState> Servers { get; } =
        Cast.Listeners.Select(listener => listener.Prefix).Append(Admin).Append(Readiness).ToDictionary(prefix => prefix, _ => new ListenerState());

    public TcpState Tcp { get; } = new();

    public IReadOnlyDictionary<Model, GenAiState> Models { get; } = Cast.Models.ToDictionary(model => model, _ => new GenAiState());

    public void EndSecond()
    {
        foreach (var cluster in Clusters.Values)
        {
            cluster.Load.EndSecond();
        }

        foreach (var server in Servers.Values)
        {
            server.EndSecond();
        }

        Tcp.Load.EndSecond();
    }
}

namespace Artifacts.MockGateway.Simulation.Gateway;

/// <summary>A port that clients connect to.</summary>
/// <param name="Prefix">How Envoy names its HTTP server, <c>http-10080</c>.</param>
/// <param name="Address">How Envoy names its address, <c>0.0.0.0_10080</c>.</param>
internal sealed record Listener(string Prefix, string Address);

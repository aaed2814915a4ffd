namespace Artifacts.Playground.Kubernetes;

/// <summary>A target of discovery: one for each port that a container declares, and one for a container that declares none.</summary>
/// <param name="Container">The container's name.</param>
/// <param name="Port">The declared port.</param>
/// <param name="Address">Where it is really played; in a cluster it is the pod's IP with the port's number.</param>
public sealed record PodTarget(string Container, ContainerPort? Port, string Address);

namespace Artifacts.EndToEnd.Tests.Kubernetes;

/// <summary>A target of discovery: one for each port that a container declares, and one for a container that declares none.</summary>
/// <param name="Container">The container's name.</param>
/// <param name="Port">The declared port.</param>
/// <param name="Address">Where the test really listens; in a cluster it is the pod's IP with the port's number.</param>
internal sealed record PodTarget(string Container, ContainerPort? Port, string Address);

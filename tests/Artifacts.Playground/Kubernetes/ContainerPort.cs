namespace Artifacts.Playground.Kubernetes;

/// <summary>A port that a container declares; it need not declare every port that it listens on.</summary>
public sealed record ContainerPort(string Name, int Number);

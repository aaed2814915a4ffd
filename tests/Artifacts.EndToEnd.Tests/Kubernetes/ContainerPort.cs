namespace Artifacts.EndToEnd.Tests.Kubernetes;

/// <summary>A port that a container declares; it need not declare every port that it listens on.</summary>
internal sealed record ContainerPort(string Name, int Number);

namespace Artifacts.Playground.Kubernetes;

/// <summary>A pod, with the targets that discovery makes of it.</summary>
public sealed record Pod(
    string Namespace,
    string Name,
    string Ip,
    IReadOnlyDictionary<string, string> Labels,
    IReadOnlyList<PodTarget> Targets)
{
    /// <summary>How far it got; an evicted pod stays, with its address, as <c>Failed</c>.</summary>
    public string Phase { get; init; } = "Running";
}

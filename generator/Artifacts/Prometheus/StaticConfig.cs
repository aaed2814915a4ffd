namespace Artifacts.Prometheus;

/// <summary>Targets that are known beforehand: an entry of <c>static_configs</c>.</summary>
public sealed record StaticConfig
{
    /// <summary>The targets' addresses, <c>host:port</c>.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Labels that all of these targets get, before relabeling.</summary>
    public IReadOnlyList<LabelPair> Labels { get; init; } = [];
}

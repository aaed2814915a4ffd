namespace Artifacts.Playground.Prometheus;

/// <summary>What a Prometheus is started with.</summary>
/// <param name="Program">The path of <c>prometheus</c>.</param>
/// <param name="Configuration">Its configuration.</param>
public sealed record PrometheusSetup(string Program, string Configuration)
{
    /// <summary>The files beside the configuration that it names, such as rules, by their names.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The port to listen on; 0 is any that is free.</summary>
    public int Port { get; init; }
}

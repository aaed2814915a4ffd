namespace Artifacts.Prometheus;

/// <summary>
/// A file of scrape jobs, for <c>scrape_config_files</c> of a Prometheus configuration (2.43 or newer); it is a whole
/// configuration as well.
/// </summary>
public sealed record ScrapeConfigFile : Artifact
{
    /// <summary>Starts a file.</summary>
    /// <param name="name">The file's name, without folder and extension.</param>
    public ScrapeConfigFile(string name) => Name = name;

    /// <summary>The file's name, without folder and extension.</summary>
    public string Name { get; init; }

    /// <summary>The jobs.</summary>
    public IReadOnlyList<ScrapeConfig> ScrapeConfigs { get; init; } = [];

    private protected override string DefaultPath => ArtifactPaths.ScrapeConfigFile(Name);
}

namespace Artifacts.Prometheus;

/// <summary>A file of recording and alerting rules, for <c>rule_files</c> of a Prometheus configuration.</summary>
public sealed record RuleFile : Artifact
{
    /// <summary>Starts a file.</summary>
    /// <param name="name">The file's name, without folder and extension.</param>
    public RuleFile(string name) => Name = name;

    /// <summary>The file's name, without folder and extension.</summary>
    public string Name { get; init; }

    /// <summary>The groups of rules.</summary>
    public IReadOnlyList<RuleGroup> Groups { get; init; } = [];

    private protected override string DefaultPath => ArtifactPaths.RuleFile(Name);
}

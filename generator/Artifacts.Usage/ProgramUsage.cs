namespace Artifacts.Usage;

/// <summary>What the artifacts of a program ask Prometheus for, as each environment sees it.</summary>
public sealed class ProgramUsage
{
    private readonly IReadOnlyList<Artifact> artifacts;
    private readonly Dictionary<string, EnvironmentUsage> environments = new(StringComparer.Ordinal);
    private EnvironmentUsage? everywhere;

    /// <summary>Looks at a program.</summary>
    /// <param name="artifacts">All its artifacts.</param>
    public ProgramUsage(IReadOnlyList<Artifact> artifacts)
    {
        this.artifacts = artifacts;
        HasDerivedKeepList = artifacts.SelectMany(ScrapeJobs.Of).Any(job => job.HasDerivedKeepList());
    }

    /// <summary>Whether any job of the program keeps what the program uses.</summary>
    public bool HasDerivedKeepList { get; }

    /// <summary>
    /// What an environment asks for: its own artifacts and those that are for all of them; without an environment, what all
    /// of them ask for.
    /// </summary>
    /// <param name="environment">The environment.</param>
    public EnvironmentUsage In(DeploymentEnvironment? environment)
    {
        if (environment is null)
        {
            return everywhere ??= new(artifacts);
        }

        if (!environments.TryGetValue(environment.Name, out var usage))
        {
            usage = new([.. artifacts.Where(artifact =>
                artifact.Environment is null || string.Equals(artifact.Environment.Name, environment.Name, StringComparison.Ordinal))]);
            environments.Add(environment.Name, usage);
        }

        return usage;
    }
}

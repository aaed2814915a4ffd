using Artifacts.Kubernetes;
using Artifacts.Prometheus;

namespace Artifacts.Usage;

/// <summary>Makes the keep-lists that ask for what the program uses, once all of the program is known.</summary>
public sealed class KeepLists
{
    private readonly ProgramUsage? usage;

    /// <summary>Looks at a program.</summary>
    /// <param name="artifacts">All its artifacts.</param>
    public KeepLists(IReadOnlyList<Artifact> artifacts)
    {
        var program = new ProgramUsage(artifacts);
        usage = program.HasDerivedKeepList ? program : null;
    }

    /// <summary>Whether no job keeps what the program uses.</summary>
    public bool AreEmpty => usage is null;

    /// <summary>The artifact with its keep-lists made; the very artifact if it has none to make.</summary>
    /// <param name="artifact">One of the program's artifacts.</param>
    public Artifact Derive(Artifact artifact) => artifact switch
    {
        ScrapeConfigFile file when usage is not null && file.ScrapeConfigs.Any(job => job.HasDerivedKeepList()) =>
            file with { ScrapeConfigs = [.. file.ScrapeConfigs.Select(job => Derive(job, usage.In(file.Environment)))] },
        ScrapeConfigManifest manifest when usage is not null && manifest.Job.HasDerivedKeepList() =>
            manifest with { Job = Derive(manifest.Job, usage.In(manifest.Environment)) },
        _ => artifact,
    };

    private static ScrapeConfig Derive(ScrapeConfig job, EnvironmentUsage usage) => job with
    {
        MetricRelabelConfigs = [.. job.MetricRelabelConfigs.Select(step => !step.IsDerived() ? step : step with
        {
            Regex = RelabelRegex.FromNames(usage.UsedOf(job), step.Regex!.Series),
        })],
    };
}

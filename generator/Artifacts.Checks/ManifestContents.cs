using Artifacts.Kubernetes;
using Artifacts.Prometheus;

namespace Artifacts.Checks;

/// <summary>What manifests hold, as the artifact that it would be in a file of its own: it is checked like one.</summary>
internal static class ManifestContents
{
    /// <summary>The contents of a program's manifests that have no file of their own beside them.</summary>
    public static IEnumerable<CheckedArtifact> Of(IReadOnlyList<CheckedArtifact> artifacts)
    {
        var known = new HashSet<object>(artifacts.SelectMany(source => Parts(source.Artifact)), ReferenceEqualityComparer.Instance);
        foreach (var source in artifacts)
        {
            foreach (var (part, content) in Contents(source.Artifact))
            {
                if (known.Add(part))
                {
                    yield return source with { Artifact = content };
                }
            }
        }
    }

    private static IEnumerable<object> Parts(Artifact artifact) => artifact switch
    {
        RuleFile file => [file.Groups],
        ScrapeConfigFile file => file.ScrapeConfigs,
        _ => [artifact],
    };

    private static IEnumerable<(object Part, Artifact Content)> Contents(Artifact artifact) => artifact switch
    {
        ConfigMap map => map.Data.Select(file => ((object)file.Content, file.Content)),
        PrometheusRule rules =>
            [(rules.Groups, new RuleFile(rules.Metadata.Name) { Environment = rules.Environment, Groups = rules.Groups })],
        ScrapeConfigManifest manifest =>
            [(manifest.Job, new ScrapeConfigFile(manifest.Metadata.Name) { Environment = manifest.Environment, ScrapeConfigs = [manifest.Job] })],
        _ => [],
    };
}

using Artifacts.Grafana;
using Artifacts.Kubernetes;
using Artifacts.Prometheus;
using Artifacts.Text;

namespace Artifacts.Checks;

/// <summary>Says in a message which of the author's things is meant.</summary>
internal static class ArtifactNames
{
    /// <summary>The artifact by kind and name.</summary>
    public static string NameIt(this Artifact artifact) => artifact switch
    {
        Dashboard dashboard => $"dashboard '{dashboard.Title}'",
        ScrapeConfigFile file => $"scrape configuration '{file.Name}'",
        RuleFile file => $"rule file '{file.Name}'",
        KubernetesManifest manifest => $"{manifest.Kind} '{manifest.Metadata.Name}'",
        Kustomization => "a kustomization",
        TextArtifact => "a text file",
        _ => $"the {artifact.GetType().Name}",
    };

    /// <summary>The place of another definition, short enough for a sentence.</summary>
    public static string NameIt(this SourceSpan span) => (span with { Path = Path.GetFileName(span.Path) }).ToString();

    /// <summary>The panel by its title.</summary>
    public static string NameIt(this Panel panel) => $"panel '{panel.Title}'";
}

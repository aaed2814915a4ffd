using System.Buffers;
using Artifacts.Kubernetes;
using Artifacts.Rendering.Prometheus;
using Artifacts.Rendering.Yaml;

namespace Artifacts.Rendering.Kubernetes;

/// <summary>Writes objects of Kubernetes in the order in which people write them: what it is, whose, and then what it holds.</summary>
internal static class ManifestWriter
{
    public static void Write(KubernetesManifest manifest, IBufferWriter<byte> output) => YamlWriter.Write(output, yaml =>
    {
        yaml.Field("apiVersion", manifest.ApiVersion);
        yaml.Field("kind", manifest.Kind);
        yaml.Field("metadata", fields => Write(manifest.Metadata, fields));
        switch (manifest)
        {
            case ConfigMap map:
                WriteData(map, yaml);
                break;
            case PrometheusRule rules:
                yaml.Field("spec", spec => spec.Sequence("groups", rules.Groups, RuleGroupWriter.Write));
                break;
            case ScrapeConfigManifest scrape:
                yaml.Field("spec", spec => ScrapeConfigSpecWriter.Write(scrape.Job, spec));
                break;
            default:
                throw new NotSupportedException($"{manifest.GetType().Name} has no renderer.");
        }
    });

    private static void Write(ObjectMeta metadata, YamlWriter yaml)
    {
        yaml.Field("name", metadata.Name);
        yaml.Field("namespace", metadata.Namespace);
        LabelsWriter.Write("labels", metadata.Labels.Select(label => (label.Key, label.Value)), yaml);
        LabelsWriter.Write("annotations", metadata.AllAnnotations().Select(annotation => (annotation.Key, annotation.Value)), yaml);
    }

    private static void WriteData(ConfigMap map, YamlWriter yaml)
    {
        if (map.Data.Count > 0)
        {
            yaml.Field("data", data =>
            {
                foreach (var file in map.Data.OrderBy(file => file.Key, StringComparer.Ordinal))
                {
                    data.TextField(file.Key, file.Text());
                }
            });
        }
    }
}

using Artifacts.Prometheus;
using Artifacts.Rendering.Yaml;

namespace Artifacts.Rendering.Prometheus;

/// <summary>Writes labels and annotations as mappings, sorted by name as Prometheus sorts them.</summary>
internal static class LabelsWriter
{
    public static void Write(string field, IReadOnlyList<LabelPair> labels, YamlWriter yaml) =>
        Write(field, labels.Select(label => (label.Name, label.Value)), yaml);

    public static void Write(string field, IReadOnlyList<Annotation> annotations, YamlWriter yaml) =>
        Write(field, annotations.Select(annotation => (annotation.Name, annotation.Value)), yaml);

    public static void Write(string field, IEnumerable<(string Name, string Value)> pairs, YamlWriter yaml)
    {
        var sorted = pairs.OrderBy(pair => pair.Name, StringComparer.Ordinal).ToArray();
        if (sorted.Length == 0)
        {
            return;
        }

        yaml.Field(field, fields =>
        {
            foreach (var (name, value) in sorted)
            {
                fields.TextField(name, value);
            }
        });
    }
}

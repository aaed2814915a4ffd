using Artifacts.Prometheus;
using Artifacts.Rendering.Yaml;

namespace Artifacts.Rendering.Prometheus;

/// <summary>Writes a step of relabeling.</summary>
internal static class RelabelConfigWriter
{
    public static void Write(RelabelConfig step, YamlWriter yaml)
    {
        yaml.FlowField("source_labels", [.. step.SourceLabels.Select(label => label.Name)]);
        yaml.Field("separator", step.Separator);

        // Always on one line: in a block, Prometheus would match the line breaks as well.
        yaml.Field("regex", step.Regex?.Text);
        yaml.Field("modulus", step.Modulus);
        yaml.Field("target_label", step.TargetLabel?.Name);
        yaml.Field("replacement", step.Replacement);
        yaml.Field("action", step.Action?.YamlName());
    }
}

using Artifacts.Prometheus;
using Artifacts.Rendering.Yaml;

namespace Artifacts.Rendering.Prometheus;

/// <summary>Writes targets that are known beforehand; the Prometheus Operator's look the same.</summary>
internal static class StaticConfigWriter
{
    public static void Write(StaticConfig config, YamlWriter yaml)
    {
        yaml.Field("targets", config.Targets);
        LabelsWriter.Write("labels", config.Labels, yaml);
    }
}

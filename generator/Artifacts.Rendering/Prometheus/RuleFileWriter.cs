using System.Buffers;
using Artifacts.Prometheus;
using Artifacts.Rendering.Yaml;

namespace Artifacts.Rendering.Prometheus;

/// <summary>Writes a file of rules.</summary>
internal static class RuleFileWriter
{
    public static void Write(RuleFile file, IBufferWriter<byte> output) =>
        YamlWriter.Write(output, yaml => yaml.Sequence("groups", file.Groups, RuleGroupWriter.Write));
}

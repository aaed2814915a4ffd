using YamlDotNet.RepresentationModel;

namespace Artifacts.Flagship.Tests;

/// <summary>Reads YAML in short words.</summary>
internal static class YamlNodes
{
    public static IEnumerable<YamlNode> Items(this YamlNode node) => (YamlSequenceNode)node;

    public static string Text(this YamlNode node) => ((YamlScalarNode)node).Value!;
}

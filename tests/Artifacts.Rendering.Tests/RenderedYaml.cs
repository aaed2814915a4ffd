using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Artifacts.Rendering.Tests;

/// <summary>Reads what was rendered, with a YAML reader that knows nothing of how it was written.</summary>
internal static class RenderedYaml
{
    public static string Text(Artifact artifact) => Encoding.UTF8.GetString(ArtifactRenderer.Render(artifact));

    public static YamlNode Read(Artifact artifact)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Text(artifact)));
        return Assert.Single(stream.Documents).RootNode;
    }

    /// <summary>The node that fields and positions lead to.</summary>
    public static YamlNode At(this YamlNode node, params object[] way) =>
        way.Aggregate(node, (current, step) => step is int index ? current[index] : current[(string)step]);

    public static string? String(this YamlNode node) => Assert.IsType<YamlScalarNode>(node).Value;

    /// <summary>Whether the string is written so that no reader takes it for a number, a truth value or nothing.</summary>
    public static bool IsQuoted(this YamlNode node) => Assert.IsType<YamlScalarNode>(node).Style is not ScalarStyle.Plain;
}

using System.Text;
using Artifacts.Kubernetes;

namespace Artifacts.Rendering.Kubernetes;

/// <summary>What a ConfigMap's files hold.</summary>
internal static class ConfigMapText
{
    /// <summary>The text of the artifact's own file.</summary>
    public static string Text(this ConfigMapFile file) => Encoding.UTF8.GetString(ArtifactRenderer.Render(file.Content));
}

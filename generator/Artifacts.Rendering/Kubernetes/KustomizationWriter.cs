using System.Buffers;
using Artifacts.Kubernetes;
using Artifacts.Rendering.Yaml;

namespace Artifacts.Rendering.Kubernetes;

/// <summary>Writes a kustomization; any kustomize reads it, the one inside of kubectl as well.</summary>
internal static class KustomizationWriter
{
    public static void Write(Kustomization kustomization, IBufferWriter<byte> output) => YamlWriter.Write(output, yaml =>
    {
        yaml.Field("apiVersion", "kustomize.config.k8s.io/v1beta1");
        yaml.Field("kind", "Kustomization");
        yaml.Field("resources", [.. kustomization.ResourcePaths().Order(StringComparer.Ordinal)]);
    });
}

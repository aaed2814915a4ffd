using System.Buffers;
using System.Text;
using Artifacts.Grafana;
using Artifacts.Kubernetes;
using Artifacts.Prometheus;
using Artifacts.Rendering.Grafana;
using Artifacts.Rendering.Kubernetes;
using Artifacts.Rendering.Prometheus;

namespace Artifacts.Rendering;

/// <summary>Writes artifacts as the bytes of their files: the same record, the same bytes, on any machine.</summary>
public static class ArtifactRenderer
{
    // A usual dashboard fits, so that its buffer doesn't grow by copying.
    private const int UsualSize = 128 * 1024;

    // Characters that UTF-8 can't carry (half a surrogate pair) become U+FFFD, as everywhere in .NET.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The bytes of an artifact's file.</summary>
    /// <param name="artifact">The artifact.</param>
    public static byte[] Render(Artifact artifact)
    {
        using var output = new PooledBuffer(UsualSize);
        Render(artifact, output);
        return output.Written.ToArray();
    }

    /// <summary>Writes the bytes of an artifact's file to a stream.</summary>
    /// <param name="artifact">The artifact.</param>
    /// <param name="output">Where the bytes go; it stays open.</param>
    public static void Render(Artifact artifact, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var buffer = new PooledBuffer(UsualSize);
        Render(artifact, buffer);
        output.Write(buffer.Written);
    }

    /// <summary>Writes the bytes of an artifact's file to a buffer that may be used again for the next.</summary>
    /// <param name="artifact">The artifact.</param>
    /// <param name="output">Where the bytes go.</param>
    public static void Render(Artifact artifact, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(artifact);
        ArgumentNullException.ThrowIfNull(output);
        switch (artifact)
        {
            case Dashboard dashboard:
                DashboardWriter.Write(dashboard, output);
                break;
            case ScrapeConfigFile jobs:
                ScrapeConfigWriter.Write(jobs, output);
                break;
            case RuleFile rules:
                RuleFileWriter.Write(rules, output);
                break;
            case KubernetesManifest manifest:
                ManifestWriter.Write(manifest, output);
                break;
            case Kustomization kustomization:
                KustomizationWriter.Write(kustomization, output);
                break;
            case TextArtifact text:
                Utf8.GetBytes(text.Text, output);
                break;
            default:
                throw new NotSupportedException($"{artifact.GetType().Name} has no renderer.");
        }
    }
}

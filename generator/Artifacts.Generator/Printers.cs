using System.Buffers;
using System.Text;
using Artifacts.Generator.Pipeline;

namespace Artifacts.Generator;

/// <summary>The renderers that a generator uses unless a test gives others.</summary>
internal static class Printers
{
    /// <summary>The real ones.</summary>
    public static ArtifactPrinter Default { get; } = Print;

    private static void Print(Artifact artifact, IBufferWriter<byte> output)
    {
        if (artifact is not TextArtifact text)
        {
            throw new NotSupportedException($"No renderer for {artifact.GetType().Name}");
        }

        Encoding.UTF8.GetBytes(text.Text, output);
    }
}

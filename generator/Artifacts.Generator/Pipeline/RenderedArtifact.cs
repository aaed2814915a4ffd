using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Artifacts.Generator.Pipeline;

/// <summary>
/// An artifact's rendering, begun on the thread pool when its step runs and finished by whoever asks first, so that all
/// cores render. It is kept compressed: the texts of a thousand dashboards would fill the compiler's memory.
/// </summary>
internal sealed class RenderedArtifact : IEquatable<RenderedArtifact>
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    private readonly Lazy<Rendition> rendition;

    private RenderedArtifact(string definitionId, Artifact artifact, ArtifactPrinter print)
    {
        DefinitionId = definitionId;
        rendition = new Lazy<Rendition>(() => Render(artifact, print), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The documentation id of the member that gave the artifact.</summary>
    public string DefinitionId { get; }

    /// <summary>The rendering; waits for it or makes it.</summary>
    public Rendition Rendition => rendition.Value;

    /// <summary>Begins rendering.</summary>
    public static RenderedArtifact Start(string definitionId, Artifact artifact, ArtifactPrinter print)
    {
        var rendered = new RenderedArtifact(definitionId, artifact, print);
        ThreadPool.UnsafeQueueUserWorkItem(static rendered => _ = rendered.Rendition, rendered, preferLocal: false);
        return rendered;
    }

    public bool Equals(RenderedArtifact? other) =>
        other is not null && DefinitionId == other.DefinitionId && Rendition == other.Rendition;

    public override bool Equals(object? obj) => Equals(obj as RenderedArtifact);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(DefinitionId);

    private static Rendition Render(Artifact artifact, ArtifactPrinter print)
    {
        var text = buffer ??= new ArrayBufferWriter<byte>(128 * 1024);
        text.ResetWrittenCount();
        try
        {
            print(artifact, text);
            var hash = Convert.ToBase64String(SHA256.HashData(text.WrittenSpan).AsSpan(0, 16));
            return new Rendition(artifact.Path, hash, Compress(text.WrittenSpan));
        }
#pragma warning disable CA1031 // A renderer that breaks is reported with the artifact's name; the compiler must not fall.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var error = $"'{artifact.Path}' could not be rendered: {EngineFailure.Describe(exception)}";
            return new Rendition(artifact.Path, Hash: "", Gzip: [], error);
        }
    }

    private static byte[] Compress(ReadOnlySpan<byte> text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(text);
        }

        return compressed.ToArray();
    }
}

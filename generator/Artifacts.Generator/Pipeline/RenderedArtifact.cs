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

    private RenderedArtifact(ArtifactModel model, ArtifactPrinter print)
    {
        DefinitionId = model.DefinitionId;
        rendition = new Lazy<Rendition>(() => Render(model, print), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>The documentation id of the member that gave the artifact.</summary>
    public string DefinitionId { get; }

    /// <summary>The rendering; waits for it or makes it.</summary>
    public Rendition Rendition => rendition.Value;

    /// <summary>Begins rendering.</summary>
    public static RenderedArtifact Start(ArtifactModel model, ArtifactPrinter print)
    {
        var rendered = new RenderedArtifact(model, print);
        ThreadPool.UnsafeQueueUserWorkItem(static rendered => _ = rendered.Rendition, rendered, preferLocal: false);
        return rendered;
    }

    public bool Equals(RenderedArtifact? other) =>
        other is not null && DefinitionId == other.DefinitionId && Rendition == other.Rendition;

    public override bool Equals(object? obj) => Equals(obj as RenderedArtifact);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(DefinitionId);

    private static Rendition Render(ArtifactModel model, ArtifactPrinter print)
    {
        var text = buffer ??= new ArrayBufferWriter<byte>(128 * 1024);
        text.ResetWrittenCount();
        try
        {
            print(model.Artifact, text);
            var hash = Convert.ToBase64String(SHA256.HashData(text.WrittenSpan).AsSpan(0, 16));
            return new Rendition(model.Artifact.Path, hash, Compress(text.WrittenSpan));
        }
#pragma warning disable CA1031 // A renderer that breaks is reported with the artifact's name; the compiler must not fall.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var error = $"'{model.Artifact.Path}' could not be rendered: {EngineFailure.Describe(exception)}";
            return new Rendition(model.Artifact.Path, Hash: "", Gzip: [], error);
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

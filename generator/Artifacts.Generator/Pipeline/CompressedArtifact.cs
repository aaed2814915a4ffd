namespace Artifacts.Generator.Pipeline;

/// <summary>One artifact as the assembly carries it, or the finding that says why it can't.</summary>
/// <param name="Path">Where the file lands, relative to the output folder.</param>
/// <param name="Hash">The first half of the text's SHA-256 in base64.</param>
/// <param name="Content">The text: UTF-8, gzip, base64.</param>
/// <param name="DefinitionId">The documentation id of the member that gave it.</param>
/// <param name="Error">What broke; <see langword="null"/> when nothing did.</param>
internal sealed record CompressedArtifact(
    string Path, string Hash, string Content, string DefinitionId, string? Error)
{
    /// <summary>Finishes the rendering.</summary>
    public static CompressedArtifact From(RenderedArtifact rendered)
    {
        var rendition = rendered.Rendition;
        return new CompressedArtifact(
            rendition.Path,
            rendition.Hash,
            Convert.ToBase64String(rendition.Gzip),
            rendered.DefinitionId,
            rendition.Error);
    }

    // Compressed bytes may differ from one zlib to another; the text's hash may not.
    public bool Equals(CompressedArtifact? other) =>
        other is not null && Path == other.Path && Hash == other.Hash && DefinitionId == other.DefinitionId
        && Error == other.Error;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Hash);
}

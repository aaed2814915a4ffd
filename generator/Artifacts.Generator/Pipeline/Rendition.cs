namespace Artifacts.Generator.Pipeline;

/// <summary>What rendering an artifact gave: its compressed text, or why there is none.</summary>
/// <param name="Path">Where the file lands, relative to the output folder.</param>
/// <param name="Hash">The first half of the text's SHA-256 in base64.</param>
/// <param name="Gzip">The text: UTF-8, compressed.</param>
/// <param name="Error">What broke; <see langword="null"/> when nothing did.</param>
internal sealed record Rendition(string Path, string Hash, byte[] Gzip, string? Error = null)
{
    // Compressed bytes may differ from one zlib to another; the text's hash may not.
    public bool Equals(Rendition? other) =>
        other is not null && Path == other.Path && Hash == other.Hash && Error == other.Error;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Hash);
}

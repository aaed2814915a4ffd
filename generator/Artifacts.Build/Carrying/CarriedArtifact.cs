using System.IO.Compression;

namespace Artifacts.Build.Carrying;

/// <summary>One artifact as the assembly carries it.</summary>
/// <param name="Path">Where the file lands, relative to the output folder, with <c>/</c> between folders.</param>
/// <param name="Hash">The first half of the text's SHA-256 in base64.</param>
/// <param name="Content">The text: UTF-8, gzip, base64.</param>
internal sealed record CarriedArtifact(string Path, string Hash, string Content)
{
    /// <summary>The text as it belongs on disk.</summary>
    public byte[] Decode()
    {
        try
        {
            using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(Content)), CompressionMode.Decompress);
            using var text = new MemoryStream();
            gzip.CopyTo(text);
            return text.ToArray();
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException)
        {
            throw new BuildException(
                BuildErrors.CarrierBroken, $"The content of '{Path}' in the compiled assembly is damaged; rebuild the project");
        }
    }
}

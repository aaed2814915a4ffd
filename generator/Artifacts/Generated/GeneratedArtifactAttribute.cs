using System.ComponentModel;

namespace Artifacts.Generated;

/// <summary>
/// One artifact's text, carried inside the compiled assembly until the build writes it. The generator writes this
/// attribute; nobody else needs it.
/// </summary>
/// <param name="path">Where the file lands, relative to the output folder.</param>
/// <param name="hash">The first half of the text's SHA-256 in base64, so that unchanged files need not be read.</param>
/// <param name="content">The text: UTF-8, compressed with gzip, in base64.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedArtifactAttribute(string path, string hash, string content) : Attribute
{
    /// <summary>Where the file lands, relative to the output folder.</summary>
    public string Path { get; } = path;

    /// <summary>The first half of the text's SHA-256 in base64.</summary>
    public string Hash { get; } = hash;

    /// <summary>The text: UTF-8, compressed with gzip, in base64.</summary>
    public string Content { get; } = content;
}

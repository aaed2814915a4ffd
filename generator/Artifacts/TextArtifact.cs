namespace Artifacts;

/// <summary>A file of plain text, for anything that has no record of its own.</summary>
public sealed record TextArtifact : Artifact
{
    /// <summary>Makes a text file.</summary>
    /// <param name="path">Where the file lands, relative to the output folder.</param>
    /// <param name="text">The whole content, written as UTF-8 exactly as given.</param>
    public TextArtifact(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>The whole content, written as UTF-8 exactly as given.</summary>
    public string Text { get; init; }

    private protected override string DefaultPath => "";
}

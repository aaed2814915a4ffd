namespace Artifacts;

/// <summary>One file that the build writes below the output folder.</summary>
public abstract record Artifact
{
    private protected Artifact()
    {
    }

    /// <summary>
    /// Where the file lands, relative to the output folder, with <c>/</c> between folders. Follows from the artifact's
    /// kind and name unless set.
    /// </summary>
    public string Path
    {
        get => field ?? DefaultPath;
        init;
    }

    /// <summary>The path that kind and name give.</summary>
    private protected abstract string DefaultPath { get; }
}

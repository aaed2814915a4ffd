namespace Artifacts;

/// <summary>One file that the build writes below the output folder.</summary>
public abstract record Artifact
{
    private protected Artifact()
    {
    }

    /// <summary>
    /// What the artifact is for, if the program is emitted for several clusters; its file then lands in the environment's
    /// folder. Unset, it is for all of them.
    /// </summary>
    public DeploymentEnvironment? Environment { get; init; }

    /// <summary>
    /// Where the file lands, relative to the output folder, with <c>/</c> between folders. Follows from the artifact's
    /// environment, kind and name unless set.
    /// </summary>
    public string Path
    {
        get => field ?? ArtifactPaths.In(Environment, DefaultPath);
        init;
    }

    /// <summary>The path that kind and name give, inside the environment's folder.</summary>
    private protected abstract string DefaultPath { get; }
}

namespace Artifacts.Generator;

/// <summary>The names of the pipeline's steps, in the order they run.</summary>
public static class TrackingNames
{
    /// <summary>The project's limits on evaluation.</summary>
    public const string Limits = nameof(Limits);

    /// <summary>The whole compilation evaluated, checks and rendering begun.</summary>
    public const string Evaluation = nameof(Evaluation);

    /// <summary>An artifact's text; one entry an artifact.</summary>
    public const string Rendering = nameof(Rendering);

    /// <summary>An artifact's text as an attribute carries it.</summary>
    public const string Compression = nameof(Compression);

    /// <summary>Everything to tell the author, and what of it keeps artifacts from being emitted.</summary>
    public const string Verdict = nameof(Verdict);

    /// <summary>What the generated source says.</summary>
    public const string Emission = nameof(Emission);
}

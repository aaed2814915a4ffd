namespace Artifacts.Build.Output;

/// <summary>How many files a build wrote, deleted and left alone.</summary>
internal sealed record OutputChange(int Written, int Deleted, int Unchanged)
{
    /// <summary>What the author must know though the build succeeded; <see langword="null"/> when there is nothing.</summary>
    public string? Warning { get; init; }
}

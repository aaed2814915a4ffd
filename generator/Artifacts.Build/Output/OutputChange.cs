namespace Artifacts.Build.Output;

/// <summary>How many files a build wrote, deleted and left alone.</summary>
internal sealed record OutputChange(int Written, int Deleted, int Unchanged);

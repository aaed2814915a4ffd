namespace Artifacts.Build.Output;

/// <summary>What tells cheaply whether a file was touched since.</summary>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Modified">When it was last written, in ticks of UTC.</param>
internal sealed record FileState(long Length, long Modified)
{
    /// <summary>The state of a regular file; <see langword="null"/> when there is none.</summary>
    public static FileState? Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint)
            ? new FileState(file.Length, file.LastWriteTimeUtc.Ticks)
            : null;
    }
}

namespace Artifacts.Build.Output;

/// <summary>Asks about a file or folder without following links.</summary>
internal static class Entry
{
    /// <summary>Whether anything has this name: a file, a folder, or a link, even one to nothing.</summary>
    public static bool Exists(string path) => Attributes(path) is not null;

    /// <summary>Whether it is a link.</summary>
    public static bool IsLink(string path) => Attributes(path)?.HasFlag(FileAttributes.ReparsePoint) == true;

    /// <summary>Whether it is a folder and no link.</summary>
    public static bool IsFolder(string path) =>
        Attributes(path) is { } attributes
        && attributes.HasFlag(FileAttributes.Directory) && !attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>Whether it is a file and no link.</summary>
    public static bool IsFile(string path) =>
        Attributes(path) is { } attributes
        && !attributes.HasFlag(FileAttributes.Directory) && !attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>Whether it is a file and holds exactly this.</summary>
    public static bool HasContent(string path, byte[] content) =>
        FileState.Of(path) is { } state
        && state.Length == content.Length
        && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);

    // File.GetAttributes would throw where nothing is, and that is the common case.
    private static FileAttributes? Attributes(string path) =>
        new FileInfo(path).Attributes is var attributes && (int)attributes != -1 ? attributes : null;
}

namespace Artifacts.Build.Tests.Support;

/// <summary>A folder of a test's own, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("artifacts-").FullName;

    public string File(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, with the folders above it.</summary>
    public string Write(string relative, string content)
    {
        var file = File(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        System.IO.File.WriteAllText(file, content);
        return file;
    }

    public string Read(string relative) => System.IO.File.ReadAllText(File(relative));

    /// <summary>Every file below a folder, sorted, with <c>/</c> between folders.</summary>
    public IReadOnlyList<string> Files(string relative = "") => !Directory.Exists(File(relative))
        ? []
        : [.. Directory.EnumerateFiles(File(relative), "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(File(relative), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>Every file below a folder with when it was written and what it holds.</summary>
    public IReadOnlyList<(string Path, DateTime Written, string Content)> Snapshot(string relative) =>
        [.. Files(relative).Select(file => System.IO.Path.Combine(relative, file)).Select(file =>
            (file, System.IO.File.GetLastWriteTimeUtc(File(file)), new FileInfo(File(file)).LinkTarget ?? Read(file)))];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

namespace Artifacts.Benchmarks;

/// <summary>The files of an output folder and when each was written.</summary>
internal sealed class OutputSnapshot
{
    private readonly Dictionary<string, DateTime> written;

    private OutputSnapshot(Dictionary<string, DateTime> written) => this.written = written;

    /// <summary>How many dashboards there are.</summary>
    public int Dashboards => written.Keys.Count(path => path.EndsWith(".json", StringComparison.Ordinal));

    /// <summary>Looks at a folder; a missing one has no files.</summary>
    public static OutputSnapshot Of(string folder) =>
        new(Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.GetLastWriteTimeUtc)
            : []);

    /// <summary>How many files of this snapshot are new or newer than in an earlier one.</summary>
    public int WrittenSince(OutputSnapshot earlier) =>
        written.Count(file => !earlier.written.TryGetValue(file.Key, out DateTime before) || before != file.Value);
}

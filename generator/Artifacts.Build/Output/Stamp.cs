using System.Globalization;
using System.Text;
using Artifacts.Build.Carrying;

namespace Artifacts.Build.Output;

/// <summary>
/// What the last build saw and wrote, kept beside the compiled assembly: with it, an unchanged build reads one file and
/// looks at the others without opening them.
/// </summary>
/// <param name="Context">The assembly, the folder, the manifests and <c>.gitattributes</c> as they were.</param>
/// <param name="Files">Each artifact's hash and its file's state.</param>
internal sealed record Stamp(string Context, IReadOnlyDictionary<string, (string Hash, FileState State)> Files)
{
    private const string Format = "artifacts-stamp 1";

    /// <summary>Reads a stamp; <see langword="null"/> when there is none or it is not one of ours.</summary>
    public static Stamp? Read(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        var files = new Dictionary<string, (string Hash, FileState State)>(StringComparer.Ordinal);
        var lines = File.ReadAllLines(file, Encoding.UTF8);
        if (lines.Length < 2 || lines[0] != Format)
        {
            return null;
        }

        foreach (var line in lines.Skip(2))
        {
            var parts = line.Split('\t');
            if (parts.Length != 4 || !TryParse(parts[2], out var length) || !TryParse(parts[3], out var modified))
            {
                return null;
            }

            files[parts[0]] = (parts[1], new FileState(length, modified));
        }

        return new Stamp(lines[1], files);
    }

    /// <summary>Remembers what has just been written.</summary>
    public static void Write(string file, string assembly, OutputRoot root, IEnumerable<CarriedArtifact> artifacts)
    {
        var text = new StringBuilder(Format).Append('\n').Append(ContextOf(assembly, root)).Append('\n');
        foreach (var artifact in artifacts)
        {
            var state = FileState.Of(root.Full(artifact.Path)) ?? new FileState(0, 0);
            text.Append(artifact.Path).Append('\t').Append(artifact.Hash).Append('\t').Append(Print(state)).Append('\n');
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ToString());
    }

    /// <summary>Whether nothing changed since: assembly, manifests, <c>.gitattributes</c> and every file.</summary>
    public bool IsCurrent(string assembly, OutputRoot root) =>
        Context == ContextOf(assembly, root)
        && Files.All(file => FileState.Of(root.Full(file.Key)) == file.Value.State);

    /// <summary>Whether a file is as the last build left it and already holds the artifact's text.</summary>
    public bool Holds(CarriedArtifact artifact, string file) =>
        Files.TryGetValue(artifact.Path, out var known) && known.Hash == artifact.Hash && FileState.Of(file) == known.State;

    private static string ContextOf(string assembly, OutputRoot root)
    {
        string[] parts =
        [
            Print(FileState.Of(assembly)),
            root.Path,
            Print(FileState.Of(root.Full(Manifest.RelativePath(root)))),
            Print(FileState.Of(root.Full(GitAttributes.Name))),
            .. Claims.OtherManifests(root).Select(file => Path.GetFileName(file) + '\t' + Print(FileState.Of(file))),
        ];
        return string.Join("\t", parts);
    }

    private static string Print(FileState? state) => state is { } known
        ? string.Format(CultureInfo.InvariantCulture, "{0}\t{1}", known.Length, known.Modified)
        : "none";

    private static bool TryParse(string text, out long value) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}

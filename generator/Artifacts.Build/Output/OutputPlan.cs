using Artifacts.Build.Carrying;

namespace Artifacts.Build.Output;

/// <summary>What must change in an output folder; made without changing anything.</summary>
/// <param name="Paths">Every artifact's path.</param>
/// <param name="Changed">The files whose content is missing or different, with what they must hold.</param>
/// <param name="Stale">The files that the manifest lists and no artifact makes any more.</param>
/// <param name="ExistingFolders">The folders, already there, that artifacts lie in.</param>
internal sealed record OutputPlan(
    IReadOnlyList<string> Paths,
    IReadOnlyList<(string Path, byte[] Content)> Changed,
    IReadOnlyList<string> Stale,
    IReadOnlyList<string> ExistingFolders)
{
    /// <summary>Compares artifacts with the folder; refuses what a build must not touch.</summary>
    public static OutputPlan Make(
        OutputRoot root, Manifest manifest, IReadOnlyList<CarriedArtifact> artifacts, Stamp? stamp)
    {
        var paths = artifacts.Select(artifact => artifact.Path).ToList();
        var owned = new HashSet<string>(manifest.Paths, StringComparer.Ordinal);
        foreach (var folder in paths.Concat(owned).Select(ArtifactPath.Parent).Distinct(StringComparer.Ordinal))
        {
            root.RequireNoLinks(folder);
        }

        // A path that is listed but has become a folder or a link is not what a build wrote there: it stays.
        var stale = owned.Except(paths, StringComparer.Ordinal).Where(path => Entry.IsFile(root.Full(path))).ToList();
        List<(string Path, byte[] Content)> changed = [];
        foreach (var artifact in artifacts)
        {
            if (ChangedContent(root, artifact, owned, stale, stamp) is { } content)
            {
                changed.Add((artifact.Path, content));
            }
        }

        var folders = paths.Select(ArtifactPath.Parent).Distinct(StringComparer.Ordinal)
            .Select(folder => folder.Length == 0 ? root.Path : root.Full(folder))
            .Where(Directory.Exists)
            .ToList();
        return new OutputPlan(paths, changed, stale, folders);
    }

    /// <summary>Whether a file is there and holds exactly this.</summary>
    public static bool HasContent(string file, byte[] content) =>
        Entry.IsFile(file)
        && new FileInfo(file).Length == content.Length
        && File.ReadAllBytes(file).AsSpan().SequenceEqual(content);

    private static byte[]? ChangedContent(
        OutputRoot root, CarriedArtifact artifact, HashSet<string> owned, List<string> stale, Stamp? stamp)
    {
        var file = root.Full(artifact.Path);
        if (stamp?.Holds(artifact, file) == true)
        {
            return null;
        }

        var content = artifact.Decode();
        if (HasContent(file, content))
        {
            return null;
        }

        RequireRoom(root, artifact.Path, owned, stale);
        return content;
    }

    private static void RequireRoom(OutputRoot root, string path, HashSet<string> owned, List<string> stale)
    {
        var file = root.Full(path);
        if (Entry.IsFolder(file))
        {
            var inside = Directory.EnumerateFiles(file, "*", SearchOption.AllDirectories);
            var ours = new HashSet<string>(stale.Select(root.Full), StringComparer.Ordinal);
            if (inside.FirstOrDefault(other => !ours.Contains(other)) is { } other)
            {
                throw InTheWay(path, $"a folder stands there, with '{other}' that no build of this project wrote");
            }
        }
        else if (Entry.Exists(file) && !owned.Contains(path))
        {
            throw InTheWay(path, $"'{file}' exists, and no build of this project wrote it");
        }

        for (var folder = ArtifactPath.Parent(path); folder.Length > 0; folder = ArtifactPath.Parent(folder))
        {
            if (Entry.IsFile(root.Full(folder)) && !stale.Contains(folder))
            {
                throw InTheWay(path, $"'{root.Full(folder)}' is a file, and no build of this project wrote it");
            }
        }
    }

    private static BuildException InTheWay(string path, string reason) => new(
        BuildErrors.InTheWay,
        $"The artifact '{path}' can't be written: {reason}. Move it away, or give the artifact another path");
}

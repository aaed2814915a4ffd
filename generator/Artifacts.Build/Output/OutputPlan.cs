using Artifacts.Build.Carrying;

namespace Artifacts.Build.Output;

/// <summary>What an output folder looks like before a build changes it: which files are ours, and which of them go.</summary>
/// <param name="Root">The folder.</param>
/// <param name="Owned">The files that the project's manifest lists.</param>
/// <param name="Paths">The files that the project makes now.</param>
/// <param name="Stale">The files that the manifest lists and no artifact makes any more.</param>
internal sealed record OutputPlan(
    OutputRoot Root, HashSet<string> Owned, IReadOnlyList<string> Paths, HashSet<string> Stale)
{
    /// <summary>Looks at the folder; refuses links that lead out of it.</summary>
    public static OutputPlan Make(OutputRoot root, Manifest manifest, IReadOnlyList<CarriedArtifact> artifacts)
    {
        var paths = artifacts.Select(artifact => artifact.Path).ToList();
        var owned = new HashSet<string>(manifest.Paths, StringComparer.Ordinal);
        foreach (var folder in paths.Concat(owned).Select(ArtifactPath.Parent).Distinct(StringComparer.Ordinal))
        {
            root.RequireNoLinks(folder);
        }

        // A path that is listed but has become a folder or a link is not what a build wrote there: it stays.
        var stale = owned.Except(paths, StringComparer.Ordinal).Where(path => Entry.IsFile(root.Full(path)));
        return new OutputPlan(root, owned, paths, new HashSet<string>(stale, StringComparer.Ordinal));
    }

    /// <summary>The folders, already there, that files of ours lie in.</summary>
    public IEnumerable<string> ExistingFolders() => Paths
        .Select(ArtifactPath.Parent)
        .Concat(["", Manifest.Folder])
        .Distinct(StringComparer.Ordinal)
        .Select(folder => folder.Length == 0 ? Root.Path : Root.Full(folder))
        .Where(Directory.Exists);

    /// <summary>Refuses to write where something stands that no build of the project wrote.</summary>
    public void RequireRoom(string path)
    {
        var file = Root.Full(path);
        if (Entry.IsFolder(file))
        {
            var inside = Directory.EnumerateFiles(file, "*", SearchOption.AllDirectories);
            var ours = new HashSet<string>(Stale.Select(Root.Full), StringComparer.Ordinal);
            if (inside.FirstOrDefault(other => !ours.Contains(other)) is { } other)
            {
                throw InTheWay(path, $"a folder stands there, with '{other}' that no build of this project wrote");
            }
        }
        else if (!Owned.Contains(path) && Entry.Exists(file))
        {
            throw InTheWay(path, $"'{file}' exists, and no build of this project wrote it");
        }

        for (var folder = ArtifactPath.Parent(path); folder.Length > 0; folder = ArtifactPath.Parent(folder))
        {
            if (!Stale.Contains(folder) && Entry.IsFile(Root.Full(folder)))
            {
                throw InTheWay(path, $"'{Root.Full(folder)}' is a file, and no build of this project wrote it");
            }
        }
    }

    private static BuildException InTheWay(string path, string reason) => new(
        BuildErrors.InTheWay,
        $"The artifact '{path}' can't be written: {reason}. Move it away, or give the artifact another path");
}

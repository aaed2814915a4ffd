using Artifacts.Build.Carrying;

namespace Artifacts.Build.Output;

/// <summary>
/// Brings an output folder in line with a project's artifacts: first everything that can be refused is, and new content
/// is prepared beside the old; only then files change.
/// </summary>
internal static class OutputSynchronizer
{
    /// <summary>Writes what differs and deletes what the project no longer makes.</summary>
    public static OutputChange Synchronize(OutputRoot root, IReadOnlyList<CarriedArtifact> artifacts, Stamp? stamp)
    {
        root.RequireUsable();
        using var exclusive = OutputLock.Acquire(root);
        root.RequireNoLinks(Manifest.Folder);
        var manifest = Claims.Own(root);
        Claims.RequireUnclaimed(root, artifacts.Select(artifact => artifact.Path));

        var plan = OutputPlan.Make(root, manifest, artifacts);
        var attributes = GitAttributes.Of(root, manifest, isWanted: artifacts.Count > 0);
        foreach (var folder in plan.ExistingFolders())
        {
            PendingFile.Sweep(folder);
        }

        using var changed = ChangedFiles.Prepare(plan, artifacts, stamp);
        Apply(root, manifest, plan, changed, attributes);
        return new OutputChange(changed.Count, plan.Stale.Count, artifacts.Count - changed.Count) { Warning = attributes.Warning };
    }

    private static void Apply(OutputRoot root, Manifest manifest, OutputPlan plan, ChangedFiles changed, GitAttributes attributes)
    {
        // If this is interrupted, the manifest must list every file of ours that may be there, old or new.
        var during = manifest.Paths.Union(plan.Paths, StringComparer.Ordinal).ToList();
        WriteManifest(root, manifest with { Paths = during, OwnsGitAttributes = manifest.OwnsGitAttributes || attributes.IsKept });
        attributes.Apply();

        // Deleting comes first: a file that is gone may make room for a folder, and the other way round.
        foreach (var path in plan.Stale)
        {
            File.Delete(root.Full(path));
            RemoveEmptyFolders(root, ArtifactPath.Parent(path));
        }

        changed.Commit();
        WriteManifest(root, manifest with { Paths = plan.Paths, OwnsGitAttributes = attributes.IsKept });
    }

    private static void WriteManifest(OutputRoot root, Manifest manifest)
    {
        var relative = Manifest.RelativePath(root);
        var file = root.Full(relative);
        if (manifest.Paths.Count == 0)
        {
            if (File.Exists(file))
            {
                File.Delete(file);
                RemoveEmptyFolders(root, Manifest.Folder);
            }

            return;
        }

        var content = manifest.Print();
        if (!Entry.HasContent(file, content))
        {
            var folder = Path.GetDirectoryName(file)!;
            Directory.CreateDirectory(folder);
            using var pending = PendingFile.Write(folder, file, content);
            pending.Commit();
        }
    }

    private static void RemoveEmptyFolders(OutputRoot root, string folder)
    {
        for (; folder.Length > 0; folder = ArtifactPath.Parent(folder))
        {
            var full = root.Full(folder);
            if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any())
            {
                return;
            }

            if (Directory.Exists(full))
            {
                Directory.Delete(full);
            }
        }
    }
}

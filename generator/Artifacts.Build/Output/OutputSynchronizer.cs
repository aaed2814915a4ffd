using Artifacts.Build.Carrying;

namespace Artifacts.Build.Output;

/// <summary>
/// Brings an output folder in line with a project's artifacts: first everything that can be refused is, then new content
/// is prepared beside the old, and only then files change.
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

        var plan = OutputPlan.Make(root, manifest, artifacts, stamp);
        List<PendingFile> pending = [];
        try
        {
            foreach (var folder in plan.ExistingFolders)
            {
                PendingFile.Sweep(folder);
            }

            Prepare(root, plan, pending);
            Apply(root, manifest, plan, pending);
        }
        catch
        {
            pending.ForEach(file => file.Discard());
            throw;
        }

        return new OutputChange(plan.Changed.Count, plan.Stale.Count, artifacts.Count - plan.Changed.Count);
    }

    private static void Prepare(OutputRoot root, OutputPlan plan, List<PendingFile> pending)
    {
        if (plan.Changed.Count > 0)
        {
            Directory.CreateDirectory(root.Path);
        }

        foreach (var (path, content) in plan.Changed)
        {
            pending.Add(PendingFile.Write(NearestFolder(root, path), root.Full(path), content));
        }
    }

    private static void Apply(OutputRoot root, Manifest manifest, OutputPlan plan, List<PendingFile> pending)
    {
        // If this is interrupted, the manifest must list every file of ours that may be there, old or new.
        var during = manifest.Paths.Union(plan.Paths, StringComparer.Ordinal).ToList();
        WriteManifest(root, manifest with { Paths = during });

        // Deleting comes first: a file that is gone may make room for a folder, and the other way round.
        foreach (var path in plan.Stale)
        {
            File.Delete(root.Full(path));
            RemoveEmptyFolders(root, ArtifactPath.Parent(path));
        }

        pending.ForEach(file => file.Commit());
        WriteManifest(root, manifest with { Paths = plan.Paths });
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
        if (!OutputPlan.HasContent(file, content))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var pending = PendingFile.Write(Path.GetDirectoryName(file)!, file, content);
            try
            {
                pending.Commit();
            }
            catch
            {
                pending.Discard();
                throw;
            }
        }
    }

    private static string NearestFolder(OutputRoot root, string path)
    {
        var folder = ArtifactPath.Parent(path);
        while (folder.Length > 0 && !Directory.Exists(root.Full(folder)))
        {
            folder = ArtifactPath.Parent(folder);
        }

        return folder.Length == 0 ? root.Path : root.Full(folder);
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

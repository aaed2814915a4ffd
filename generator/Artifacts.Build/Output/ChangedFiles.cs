using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Artifacts.Build.Carrying;

namespace Artifacts.Build.Output;

/// <summary>The files whose content is missing or different, each with its new content waiting beside it.</summary>
internal sealed class ChangedFiles : IDisposable
{
    private readonly ConcurrentBag<PendingFile> pending = [];

    private ChangedFiles()
    {
    }

    /// <summary>How many files change.</summary>
    public int Count => pending.Count;

    /// <summary>Compares every artifact with its file; all or none are prepared.</summary>
    public static ChangedFiles Prepare(OutputPlan plan, IReadOnlyList<CarriedArtifact> artifacts, Stamp? stamp)
    {
        var changed = new ChangedFiles();
        var errors = new ConcurrentDictionary<long, Exception>();
        var result = Parallel.For(0, artifacts.Count, (index, loop) =>
        {
            try
            {
                changed.PrepareOne(plan, artifacts[index], stamp);
            }
#pragma warning disable CA1031 // Rethrown below: the first by path, whichever thread met one first.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                errors[index] = exception;
                loop.Break();
            }
        });

        if (result.LowestBreakIteration is { } first)
        {
            changed.Dispose();
            ExceptionDispatchInfo.Capture(errors[first]).Throw();
        }

        return changed;
    }

    /// <summary>Puts every file in its place.</summary>
    public void Commit()
    {
        foreach (var file in pending)
        {
            file.Commit();
        }
    }

    /// <summary>Removes what still waits.</summary>
    public void Dispose()
    {
        foreach (var file in pending)
        {
            file.Dispose();
        }
    }

    private void PrepareOne(OutputPlan plan, CarriedArtifact artifact, Stamp? stamp)
    {
        var file = plan.Root.Full(artifact.Path);
        if (stamp?.Holds(artifact, file) == true)
        {
            return;
        }

        var content = artifact.Decode();
        if (!Entry.HasContent(file, content))
        {
            plan.RequireRoom(artifact.Path);
            pending.Add(PendingFile.Write(NearestFolder(plan.Root, artifact.Path), file, content));
        }
    }

    private static string NearestFolder(OutputRoot root, string path)
    {
        for (var folder = ArtifactPath.Parent(path); folder.Length > 0; folder = ArtifactPath.Parent(folder))
        {
            if (Directory.Exists(root.Full(folder)))
            {
                return root.Full(folder);
            }
        }

        return Directory.CreateDirectory(root.Path).FullName;
    }
}

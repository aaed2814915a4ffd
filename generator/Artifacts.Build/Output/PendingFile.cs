namespace Artifacts.Build.Output;

/// <summary>
/// New content waiting, under another name in the nearest existing folder, to take its place by a rename: whoever reads
/// the output folder sees the old file or the new one, never half of one.
/// </summary>
/// <param name="Temporary">Where the content waits.</param>
/// <param name="Target">The file that it becomes.</param>
internal sealed record PendingFile(string Temporary, string Target) : IDisposable
{
    private const string Prefix = ".artifacts-";
    private const string Extension = ".pending";

    /// <summary>Writes content below a folder that exists, for a file that may lie in folders yet to be made.</summary>
    public static PendingFile Write(string existingFolder, string target, byte[] content)
    {
        var temporary = Path.Combine(existingFolder, Prefix + Path.GetRandomFileName() + Extension);
        var pending = new PendingFile(temporary, target);
        try
        {
            File.WriteAllBytes(temporary, content);
            return pending;
        }
        catch
        {
            pending.Dispose();
            throw;
        }
    }

    /// <summary>Takes the target's place.</summary>
    public void Commit()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Target)!);
        if (Entry.IsFile(Target))
        {
            File.Replace(Temporary, Target, destinationBackupFileName: null);
            return;
        }

        if (Entry.IsLink(Target))
        {
            File.Delete(Target);
        }

        File.Move(Temporary, Target);
    }

    /// <summary>Removes what still waits, if anything does; a build that gets here with some is failing already.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(Temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next build sweeps it away.
        }
    }

    /// <summary>Removes what a build that was killed left waiting in a folder.</summary>
    public static void Sweep(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, Prefix + "*" + Extension))
        {
            File.Delete(file);
        }
    }
}

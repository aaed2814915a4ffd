namespace Artifacts.Benchmarks;

/// <summary>One way to turn the same source into dashboards, in a folder of its own.</summary>
/// <param name="title">What the tables call it.</param>
/// <param name="folder">Where its copy of the source is built.</param>
/// <param name="services">How many dashboards.</param>
internal abstract class Contender(string title, string folder, int services)
{
    /// <summary>What the tables call it.</summary>
    public string Title { get; } = title;

    /// <summary>How many dashboards it builds.</summary>
    public int Services { get; } = services;

    /// <summary>Where the dashboards land; <see langword="null"/> for a build that writes none.</summary>
    public abstract string? Output { get; }

    /// <summary>The source file whose change asks for a new build.</summary>
    protected abstract string DefinitionsFile { get; }

    /// <summary>Where its copy of the source is built.</summary>
    protected string Folder { get; } = folder;

    /// <summary>Copies the source and installs its packages.</summary>
    public abstract void Prepare();

    /// <summary>Puts aside what a build left; packages stay.</summary>
    public abstract void Clean();

    /// <summary>Builds, with build servers or without.</summary>
    public abstract Measurement Build(bool warm);

    /// <summary>Ends what warm builds left running.</summary>
    public virtual void StopServers()
    {
    }

    /// <summary>Changes the definitions, or marks them as changed.</summary>
    public virtual void Edit() => File.SetLastWriteTimeUtc(DefinitionsFile, DateTime.UtcNow);

    /// <summary>
    /// Puts aside the folders of that name in the contender's own folder, until the benchmark ends. Deleting them would slow
    /// down the next build: ext4 looks for inodes that were not freed in the last seconds, half a second for a thousand files.
    /// </summary>
    protected void SetAside(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            string path = Path.Combine(Folder, name);
            if (Directory.Exists(path))
            {
                Directory.Move(path, Path.Combine(Directory.CreateDirectory(Folder + "-aside").FullName, Guid.NewGuid().ToString("N")));
            }
        }
    }

    /// <summary>Copies one folder of sources, without what a build or an install left in it.</summary>
    protected static void CopySources(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }
}

using System.Text;

namespace Artifacts.Build.Output;

/// <summary>
/// Which files of an output folder a project owns: a committed file with the project on its first line, then the paths,
/// sorted, one a line.
/// </summary>
/// <param name="Project">The owning project's path, relative to the output folder, with <c>/</c> between folders.</param>
/// <param name="Paths">The files it owns.</param>
internal sealed record Manifest(string Project, IReadOnlyCollection<string> Paths)
{
    /// <summary>The folder, inside the output folder, that holds the manifests.</summary>
    public const string Folder = ".artifacts";

    /// <summary>How a manifest's name ends.</summary>
    public const string Extension = ".manifest";

    private const string Heading = "# ";

    /// <summary>Whether the project is one of those that own the folder's <see cref="GitAttributes"/>.</summary>
    public bool OwnsGitAttributes { get; init; }

    /// <summary>A project's manifest, as a path relative to the output folder.</summary>
    public static string RelativePath(OutputRoot root) => $"{Folder}/{root.ProjectName}{Extension}";

    /// <summary>Reads a manifest; <see langword="null"/> when there is none.</summary>
    public static Manifest? Read(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        var lines = File.ReadAllLines(file, Encoding.UTF8);
        var project = lines.Length > 0 && lines[0].StartsWith(Heading, StringComparison.Ordinal)
            ? lines[0].Substring(Heading.Length).Trim()
            : "";

        // A line that is no valid path was not written by a build, whatever a merge or a stranger put there.
        return new Manifest(project, [.. lines.Where(line => line.Length > 0 && line[0] != '#' && ArtifactPath.Fault(line) is null)])
        {
            OwnsGitAttributes = lines.Contains(GitAttributes.Name, StringComparer.Ordinal),
        };
    }

    /// <summary>The manifest's text.</summary>
    public byte[] Print()
    {
        var text = new StringBuilder(Heading).Append(Project).Append('\n');
        IEnumerable<string> shared = OwnsGitAttributes ? [GitAttributes.Name] : [];
        foreach (var path in Paths.Concat(shared).OrderBy(path => path, StringComparer.Ordinal))
        {
            text.Append(path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A project's path as manifests name it.</summary>
    public static string NameOf(OutputRoot root)
    {
        var from = root.Path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        var to = root.ProjectFile.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        var common = from.Zip(to, (left, right) => left == right).TakeWhile(same => same).Count();
        return common == 0
            ? root.ProjectFile.Replace('\\', '/')
            : string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }
}

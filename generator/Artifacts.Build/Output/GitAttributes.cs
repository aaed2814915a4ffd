using System.Text;

namespace Artifacts.Build.Output;

/// <summary>
/// The file that tells git to keep an output folder's bytes as they are, and reviewers that they are generated. Every
/// project that writes to the folder owns it, so it goes with the last of them.
/// </summary>
internal sealed record GitAttributes
{
    /// <summary>The file, in the output folder itself.</summary>
    public const string Name = ".gitattributes";

    // -text: git never touches ends of lines, or a checkout would differ from what a build writes.
    private const string Rule = "** -text linguist-generated";

    private static readonly byte[] Content = Encoding.UTF8.GetBytes(Rule + "\n");

    private readonly string _file;
    private readonly bool _isLastOwner;

    private GitAttributes(string file, bool isLastOwner)
    {
        _file = file;
        _isLastOwner = isLastOwner;
    }

    /// <summary>Whether the project owns the file once the build is done.</summary>
    public bool IsKept { get; private init; }

    /// <summary>What the author must know; <see langword="null"/> when all is well.</summary>
    public string? Warning { get; private init; }

    /// <summary>Looks at what is there.</summary>
    /// <param name="root">The output folder.</param>
    /// <param name="manifest">The project's manifest as the last build left it.</param>
    /// <param name="isWanted">Whether the project writes anything.</param>
    public static GitAttributes Of(OutputRoot root, Manifest manifest, bool isWanted)
    {
        var file = root.Full(Name);
        var isOthers = Claims.OtherManifests(root).Any(other => Manifest.Read(other)?.OwnsGitAttributes == true);
        var attributes = new GitAttributes(file, isLastOwner: manifest.OwnsGitAttributes && !isOthers);
        if (!isWanted)
        {
            return attributes;
        }

        var isOurs = (manifest.OwnsGitAttributes || isOthers) && !Entry.IsFolder(file);
        return isOurs || !Entry.Exists(file) || Entry.HasContent(file, Content)
            ? attributes with { IsKept = true }
            : attributes with { Warning = HasRule(file) ? null : Foreign(file) };
    }

    /// <summary>Writes the file when the project owns it and it differs; deletes it when no project owns it any more.</summary>
    public void Apply()
    {
        if (IsKept && !Entry.HasContent(_file, Content))
        {
            var folder = Directory.CreateDirectory(Path.GetDirectoryName(_file)!).FullName;
            using var pending = PendingFile.Write(folder, _file, Content);
            pending.Commit();
        }
        else if (!IsKept && _isLastOwner && Entry.IsFile(_file))
        {
            // As with any listed file: what has become a folder or a link is not what a build wrote, and stays.
            File.Delete(_file);
        }
    }

    // A later line may say otherwise: who writes one means it.
    private static bool HasRule(string file) =>
        Entry.IsFile(file) && File.ReadLines(file, Encoding.UTF8).Contains(Rule, StringComparer.Ordinal);

    private static string Foreign(string file) =>
        $"No build wrote '{file}', so it stays as it is; but without the line '{Rule}' git may change the generated files. "
        + "Add the line, or delete the file and build again";
}

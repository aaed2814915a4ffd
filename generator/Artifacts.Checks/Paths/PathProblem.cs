using System.Text;

namespace Artifacts.Checks.Paths;

/// <summary>Why a path can't be written, and which of its characters are to blame.</summary>
/// <param name="Start">The first character to blame.</param>
/// <param name="Length">How many.</param>
/// <param name="What">The rest of a sentence that begins with the path.</param>
internal sealed record PathProblem(int Start, int Length, string What)
{
    // What file systems and git allow a name; a whole path leaves room for the folder that it lands in.
    private const int LongestName = 255;
    private const int LongestPath = 1024;

    private static readonly HashSet<string> WindowsDevices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <summary>The first thing that is wrong with a path, or <see langword="null"/>.</summary>
    public static PathProblem? Find(string path)
    {
        if (path.Length == 0)
        {
            return new(0, 0, "is empty");
        }

        if (path[0] == '/')
        {
            return new(0, 1, "is absolute");
        }

        if (path.Length >= 2 && path[1] == ':' && char.IsAsciiLetter(path[0]))
        {
            return new(0, 2, "begins with a drive letter");
        }

        return InCharacters(path) ?? InNames(path) ??
            (Encoding.UTF8.GetByteCount(path) > LongestPath
                ? new(0, path.Length, $"is longer than {LongestPath} bytes")
                : null);
    }

    private static PathProblem? InCharacters(string path)
    {
        for (var index = 0; index < path.Length; index++)
        {
            var character = path[index];
            if (character == '\\')
            {
                return new(index, 1, "has a backslash, which is a folder's end on some machines and a name's part on others");
            }

            if (char.IsControl(character))
            {
                return new(index, 1, "has a control character");
            }

            if (character is '<' or '>' or ':' or '"' or '|' or '?' or '*')
            {
                return new(index, 1, $"has '{character}', which Windows allows in no name");
            }

            if (char.IsHighSurrogate(character) && index + 1 < path.Length && char.IsLowSurrogate(path[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(character))
            {
                return new(index, 1, "has half a surrogate pair, which is no character");
            }
        }

        return null;
    }

    private static PathProblem? InNames(string path)
    {
        var start = 0;
        foreach (var name in path.Split('/'))
        {
            if (WrongName(name) is { } what)
            {
                // An empty name has no characters of its own: blame the slash that ends or begins it.
                return name.Length > 0 ? new(start, name.Length, what) : new(Math.Min(start, path.Length - 1), 1, what);
            }

            start += name.Length + 1;
        }

        return null;
    }

    private static string? WrongName(string name) => name switch
    {
        "" => "has an empty name between slashes or at its end",
        ".." => "leaves its folder with '..'",
        "." => "has the name '.', which is the folder itself",
        _ when name[^1] is '.' or ' ' => $"has the name '{name}' that ends with a dot or a space, which Windows drops",
        _ when IsOurs(name) => $"has the name '{name}', which belongs to the build",
        _ when IsGitFolder(name) => $"has the name '{name}', which belongs to git",
        _ when WindowsDevices.Contains(BeforeDot(name)) => $"has the name '{name}', which is a device on Windows",
        _ when Encoding.UTF8.GetByteCount(name) > LongestName => $"has a name of more than {LongestName} bytes",
        _ => null,
    };

    // The task keeps its manifests and unfinished files under these names.
    private static bool IsOurs(string name) =>
        name.Equals(".artifacts", StringComparison.OrdinalIgnoreCase) || name.StartsWith(".artifacts-", StringComparison.OrdinalIgnoreCase);

    private static bool IsGitFolder(string name) =>
        name.Equals(".git", StringComparison.OrdinalIgnoreCase) || name.Equals("git~1", StringComparison.OrdinalIgnoreCase);

    private static string BeforeDot(string name) =>
        name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? name[..dot].TrimEnd(' ') : name;
}

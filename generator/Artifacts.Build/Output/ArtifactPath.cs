using System.Text;

namespace Artifacts.Build.Output;

/// <summary>What paths artifacts may have. The evaluator has judged already; what touches disk judges again.</summary>
internal static class ArtifactPath
{
    private const int LongestName = 255;

    private static readonly HashSet<string> ReservedNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>Refuses the first path that is not a file below the output folder on every system.</summary>
    public static void Validate(IEnumerable<string> paths)
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            if (Fault(path) is { } fault)
            {
                throw new BuildException(BuildErrors.InvalidPath, $"The artifact path '{path}' {fault}");
            }

            if (files.TryGetValue(path, out var same))
            {
                throw new BuildException(
                    BuildErrors.InvalidPath,
                    same == path
                        ? $"Two artifacts have the path '{path}'"
                        : $"The artifact paths '{same}' and '{path}' are one file where letter case does not count");
            }

            files.Add(path, path);
        }

        foreach (var path in files.Values)
        {
            for (var folder = Parent(path); folder.Length > 0; folder = Parent(folder))
            {
                if (files.TryGetValue(folder, out var file))
                {
                    throw new BuildException(
                        BuildErrors.InvalidPath, $"The artifact path '{file}' is also a folder of '{path}'");
                }
            }
        }
    }

    /// <summary>What is wrong with a path; <see langword="null"/> when nothing is.</summary>
    public static string? Fault(string path)
    {
        if (path.Length == 0)
        {
            return "is empty";
        }

        if (path.Any(character => character < ' ' || character == '\u007f' || "\\:*?\"<>|".IndexOf(character) >= 0))
        {
            return "holds a character that file names can't have everywhere";
        }

        var segments = path.Split('/');
        if (segments.Any(segment => segment.Length == 0 || segment.EndsWith(".", StringComparison.Ordinal)
            || segment.EndsWith(" ", StringComparison.Ordinal)))
        {
            return "is not a plain relative path: no '/' at either end or twice, no '.' or '..', no part that ends in a dot or space";
        }

        if (segments.FirstOrDefault(segment => ReservedNames.Contains(segment.Split('.')[0].TrimEnd())) is { } reserved)
        {
            return $"holds '{reserved}', a device's name on Windows";
        }

        if (segments.Any(segment => Encoding.UTF8.GetByteCount(segment) > LongestName))
        {
            return $"has a part longer than {LongestName} bytes, which no file system takes";
        }

        return segments[0] switch
        {
            Manifest.Folder => $"lies in '{Manifest.Folder}', where the build keeps its manifests",
            ".git" => "lies in '.git'",
            GitAttributes.Name => $"lies at '{GitAttributes.Name}', which the build writes itself",
            _ => null,
        };
    }

    /// <summary>The folder of a path; empty when it lies in the output folder itself.</summary>
    public static string Parent(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path.Substring(0, slash);
    }
}

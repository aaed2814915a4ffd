using System.Runtime.CompilerServices;

namespace Artifacts.Rendering.Tests;

/// <summary>
/// Finds data that lies beside the repository (or where <c>ARTIFACTS_SHARED</c> says): a checkout without it skips the
/// tests that need it, a build server fails.
/// </summary>
internal static class SharedFiles
{
    public static string Find(string path, [CallerFilePath] string testFile = "")
    {
        var shared = Environment.GetEnvironmentVariable("ARTIFACTS_SHARED") ?? Path.Combine(Root(testFile), "..", "shared");
        var file = Path.GetFullPath(Path.Combine(shared, path));
        if (!File.Exists(file))
        {
            var reason = $"{file} is not there: put the data beside the repository, or set ARTIFACTS_SHARED.";
            Assert.SkipUnless(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal), reason);
            Assert.Fail(reason);
        }

        return file;
    }

    private static string Root(string file)
    {
        var folder = Path.GetDirectoryName(file);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Artifacts.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"No solution above {file}.");
    }
}

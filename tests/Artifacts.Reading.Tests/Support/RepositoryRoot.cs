namespace Artifacts.Reading.Tests.Support;

/// <summary>Finds the folder of the solution above the test program.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "Artifacts.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"No solution above {AppContext.BaseDirectory}.");
    }
}

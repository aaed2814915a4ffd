namespace Artifacts.Generator.Tests;

/// <summary>The folder that holds the solution.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(System.IO.Path.Combine(folder, "Artifacts.sln"))
        ? folder
        : Find(System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Artifacts.sln is in no folder above the tests."));
}

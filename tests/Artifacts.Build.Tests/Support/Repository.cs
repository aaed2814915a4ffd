using System.Reflection;

namespace Artifacts.Build.Tests.Support;

/// <summary>Where this repository's own files are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The configuration that the tests were built in, and so everything they use.</summary>
    public static string Configuration { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Configuration").Value!;

    /// <summary>What a project of this repository was built to.</summary>
    public static string Output(string project, string framework) =>
        Path.Combine(Root, "generator", project, "bin", Configuration, framework);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Artifacts.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Artifacts.sln is in no folder above the tests."));
}

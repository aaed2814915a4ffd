namespace Artifacts.Benchmarks;

/// <summary>Generator, library and task of this repository, built for release.</summary>
internal static class Engine
{
    private static readonly string[] Projects =
    [
        "generator/Artifacts.Generator/Artifacts.Generator.csproj",
        "generator/Artifacts.Build/Artifacts.Build.csproj",
    ];

    /// <summary>Brings them up to date.</summary>
    public static void Build(string repository)
    {
        foreach (string project in Projects)
        {
            Commands.Run(repository, "dotnet", "build", project, "--configuration", "Release", "--disable-build-servers");
        }
    }
}

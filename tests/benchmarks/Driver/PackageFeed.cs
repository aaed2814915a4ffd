namespace Artifacts.Benchmarks;

/// <summary>Artifacts as its users get it: a package, packed from this repository into a feed of its own.</summary>
internal sealed class PackageFeed
{
    private const string NuGetConfig =
        """
        <configuration>
          <packageSources>
            <clear />
            <add key="feed" value="feed" />
          </packageSources>
          <config>
            <add key="globalPackagesFolder" value="packages" />
          </config>
        </configuration>
        """;

    private PackageFeed(string version) => Version = version;

    /// <summary>The package's version.</summary>
    public string Version { get; }

    /// <summary>Packs; every project below the work folder then restores from there, whatever the machine's own cache holds.</summary>
    public static PackageFeed Pack(string repository, string workFolder)
    {
        string feed = Path.Combine(workFolder, "feed");
        Commands.Run(repository, "dotnet", "restore", "generator/Artifacts.Generator/Artifacts.Generator.csproj", "--disable-build-servers");
        Commands.Run(
            repository, "dotnet", "pack", "generator/Artifacts.Build/Artifacts.Build.csproj",
            "--configuration", "Release", "--output", feed, "--disable-build-servers");
        File.WriteAllText(Path.Combine(workFolder, "nuget.config"), NuGetConfig);
        string package = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(feed, "Artifacts.*.nupkg").Single());
        return new PackageFeed(package["Artifacts.".Length..]);
    }
}

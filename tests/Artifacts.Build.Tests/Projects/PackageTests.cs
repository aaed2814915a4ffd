using System.IO.Compression;
using Artifacts.Build.Tests.Support;

namespace Artifacts.Build.Tests.Projects;

[Collection("builds")]
public sealed class PackageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_package_alone_makes_a_project_write_its_artifacts()
    {
        var (packed, log) = Dotnet.Run(
            Repository.Root, "pack", "generator/Artifacts.Build/Artifacts.Build.csproj", "--no-build", "-c", Repository.Configuration,
            "-o", folder.File("packages"), "--disable-build-servers");
        Assert.True(packed == 0, log);
        Assert.Equal(ExpectedFiles(), PackagedFiles());

        folder.Write("nuget.config", """
            <configuration>
              <config><add key="globalPackagesFolder" value="restored" /></config>
              <packageSources><clear /><add key="local" value="packages" /></packageSources>
            </configuration>
            """);
        folder.Write("Definitions/Definitions.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Artifacts" Version="0.1.0" /></ItemGroup>
            </Project>
            """);
        folder.Write("Definitions/Files.cs", """
            using Artifacts;
            using Artifacts.Grafana;

            public static class Files
            {
                [Artifact] public static TextArtifact One => new("a/one.txt", "1");
                [Artifact] public static Dashboard Two => new("Two") { Uid = "two" };
            }
            """);
        var (built, output) = Dotnet.Run(folder.File("Definitions"), "build", "--disable-build-servers");
        Assert.True(built == 0, output);

        Assert.Equal("1", folder.Read("Definitions/output/a/one.txt"));
        Assert.Equal(4, folder.Files("Definitions/output").Count);
        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> ExpectedFiles()
    {
        string[] beside = ["build/Artifacts.props", "build/Artifacts.targets", "lib/netstandard2.0/Artifacts.dll", "lib/netstandard2.0/Artifacts.xml", "tasks/netstandard2.0/Artifacts.Build.dll"];
        return Directory.EnumerateFiles(Repository.Output("Artifacts.Generator", "net10.0"), "*.dll")
            .Select(file => $"analyzers/dotnet/cs/{Path.GetFileName(file)}")
            .Concat(beside)
            .Order(StringComparer.Ordinal);
    }

    private IEnumerable<string> PackagedFiles()
    {
        using var package = ZipFile.OpenRead(folder.File("packages/Artifacts.0.1.0.nupkg"));
        return [.. package.Entries
            .Select(entry => entry.FullName)
            .Where(name => name.Split('/')[0] is "analyzers" or "build" or "lib" or "tasks")
            .Order(StringComparer.Ordinal)];
    }
}

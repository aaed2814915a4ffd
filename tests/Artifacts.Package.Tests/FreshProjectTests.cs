using Artifacts.Package.Tests.Support;
using Artifacts.Playground.Running;

namespace Artifacts.Package.Tests;

/// <summary>New projects with nothing but a reference to the package and some definitions.</summary>
public sealed class FreshProjectTests(PackedPackage package)
{
    private const string TextFile = """
        using Artifacts;

        public static class Files
        {
            [Artifact] public static TextArtifact One => new TextArtifact("a/one.txt", "1");
        }
        """;

    [Fact]
    public async Task The_packages_own_example_writes_its_dashboard()
    {
        var project = new ConsumerProject(package, "Checkout", "Checkout", "<TargetFramework>net10.0</TargetFramework>");
        project.Write("Checkout.cs", Example());
        await project.DotnetAsync("build");

        Assert.Equal([".artifacts/Checkout.manifest", ".gitattributes", "grafana/dashboards/checkout.json"], project.FileNames("output"));
        Assert.Contains("sum(rate(http_requests_total[$__rate_interval]))", project.Read("output/grafana/dashboards/checkout.json"), StringComparison.Ordinal);

        // Nothing changed: nothing is compiled or written.
        var compiled = project.Compiled("net10.0");
        var written = project.Files("output");
        await project.DotnetAsync("build");
        Assert.Equal(compiled, project.Compiled("net10.0"));
        Assert.Equal(written, project.Files("output"));

        // What is compiled goes, what is written stays.
        await project.DotnetAsync("clean");
        Assert.False(File.Exists(Path.Combine(project.Folder, "bin/Debug/net10.0/Checkout.dll")));
        Assert.Equal(written, project.Files("output"));
    }

    [Fact]
    public async Task On_a_path_as_people_have_them_a_restored_project_needs_no_source_of_packages()
    {
        var project = new ConsumerProject(package, "Übung & Maß, 50 % (neu)/Größen", "Größen", """
            <TargetFramework>net10.0</TargetFramework>
            <GeneratedArtifactsOutputPath>../Was herauskommt</GeneratedArtifactsOutputPath>
            """);
        project.Write("Files.cs", TextFile);
        await project.DotnetAsync("restore");
        project.Write("nuget.config", """<configuration><packageSources><clear /><add key="gone" value="http://127.0.0.1:9/" allowInsecureConnections="true" /></packageSources></configuration>""");

        await project.DotnetAsync("build", "--no-restore");

        Assert.Equal([".artifacts/Größen.manifest", ".gitattributes", "a/one.txt"], project.FileNames("../Was herauskommt"));
        Assert.Empty(project.FileNames("output"));
    }

    [Fact]
    public async Task It_writes_this_repositorys_output_to_the_byte()
    {
        var definitions = Path.Combine(Repository.Root, "definitions");
        var project = new ConsumerProject(package, "repository/definitions", "Definitions", """
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <GeneratedArtifactsOutputPath>../output/</GeneratedArtifactsOutputPath>
            """);
        foreach (var file in Directory.EnumerateFiles(definitions, "*.cs", SearchOption.AllDirectories).Where(IsSource))
        {
            var copy = Path.Combine(project.Folder, Path.GetRelativePath(definitions, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await project.DotnetAsync("build");

        Assert.NotEmpty(FilesIn(Repository.Output));
        var output = Path.Combine(project.Folder, "../output");
        Assert.Equal(FilesIn(Repository.Output), FilesIn(output));
        Assert.All(FilesIn(output), file => Assert.Equal(
            File.ReadAllBytes(Path.Combine(Repository.Output, file)),
            File.ReadAllBytes(Path.Combine(output, file))));

        bool IsSource(string file) => Path.GetRelativePath(definitions, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj");
    }

    private static string Example()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "generator", "Artifacts.Build", "package", "README.md"));
        return readme.Split("```csharp\n")[1].Split("```")[0];
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .Select(file => Path.GetRelativePath(folder, file))
        .Order(StringComparer.Ordinal);
}

using Artifacts.Package.Tests.Support;

namespace Artifacts.Package.Tests;

/// <summary>A project of several frameworks writes once.</summary>
public sealed class TargetFrameworkTests(PackedPackage package)
{
    private const string PerFramework = """
        using Artifacts;

        public static class Files
        {
        #if NETSTANDARD
            [Artifact] public static TextArtifact One { get { return new TextArtifact("one.txt", "netstandard2.0"); } }
        #else
            [Artifact] public static TextArtifact One { get { return new TextArtifact("one.txt", "net10.0"); } }
        #endif
        }
        """;

    [Fact]
    public async Task The_first_framework_writes_and_the_others_are_not_evaluated()
    {
        var project = new ConsumerProject(package, "First", "First", "<TargetFrameworks> net10.0 ;\n netstandard2.0 ; </TargetFrameworks>");

        // Evaluation would refuse the clock.
        project.Write("Files.cs", PerFramework.Replace("\"netstandard2.0\"", "System.DateTime.Now.ToString()", StringComparison.Ordinal));

        var output = await project.DotnetAsync("build");

        Assert.Single(output.Split('\n'), line => line.Contains("(1 written, ", StringComparison.Ordinal));
        Assert.Equal("net10.0", project.Read("output/one.txt"));

        // Building one of the others alone writes nothing.
        File.Delete(Path.Combine(project.Folder, "output/one.txt"));
        await project.DotnetAsync("build", "--framework", "netstandard2.0");
        Assert.DoesNotContain("one.txt", project.FileNames("output"));
    }

    [Fact]
    public async Task Another_framework_can_be_named_but_only_one_of_the_projects()
    {
        var project = new ConsumerProject(package, "Named", "Named", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        project.Write("Files.cs", PerFramework);
        await project.DotnetAsync("build", "-p:GeneratedArtifactsTargetFramework=netstandard2.0");
        Assert.Equal("netstandard2.0", project.Read("output/one.txt"));
        var written = project.Files("output");

        var error = Assert.Single(await project.FailAsync("-p:GeneratedArtifactsTargetFramework=net9.0"));

        Assert.StartsWith($"{Path.Combine(project.Folder, "Named.csproj")} : error ART1028: ", error, StringComparison.Ordinal);
        Assert.Contains("'net9.0', but the project targets 'net10.0;netstandard2.0'", error, StringComparison.Ordinal);
        Assert.Equal(written, project.Files("output"));
    }
}

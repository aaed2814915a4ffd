using System.Text.RegularExpressions;

namespace Artifacts.Build.Tests.Support;

/// <summary>A project with definitions in a folder of its own, built for real with what this repository built.</summary>
internal sealed partial class DefinitionsProject
{
    private readonly TemporaryFolder folder;
    private readonly string name;

    public DefinitionsProject(TemporaryFolder folder, string name = "Definitions", string content = "")
    {
        this.folder = folder;
        this.name = name;
        var build = Path.Combine(Repository.Root, "generator", "Artifacts.Build", "build");
        folder.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}/Artifacts.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <GeneratedArtifactsOutputPath>../output/</GeneratedArtifactsOutputPath>
                <_GeneratedArtifactsTaskAssembly>{Repository.Output("Artifacts.Build", "netstandard2.0")}/Artifacts.Build.dll</_GeneratedArtifactsTaskAssembly>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Repository.Output("Artifacts", "netstandard2.0")}/Artifacts.dll" />
                <Analyzer Include="{Repository.Output("Artifacts.Generator", "net10.0")}/*.dll" />
              </ItemGroup>
              {content}
              <Import Project="{build}/Artifacts.targets" />
            </Project>
            """);
    }

    public DateTime Compiled => File.GetLastWriteTimeUtc(folder.File($"{name}/obj/Debug/net10.0/{name}.dll"));

    /// <summary>Writes a source file whose members give text artifacts.</summary>
    public DefinitionsProject Define(params (string Member, string Expression)[] artifacts)
    {
        folder.Write($"{name}/{name}.cs", $$"""
            using Artifacts;

            public static class Files
            {
            {{string.Join('\n', artifacts.Select(artifact => $"    [Artifact] public static TextArtifact {artifact.Member} => {artifact.Expression};"))}}
            }
            """);
        return this;
    }

    /// <summary>Builds, and expects success.</summary>
    public string Build(params string[] arguments)
    {
        var (exitCode, output) = Run(arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    /// <summary>Builds, and expects failure; the errors, each once, as <c>file(line,column): error CODE: message</c>.</summary>
    public IReadOnlyList<string> Fail(params string[] arguments)
    {
        var (exitCode, output) = Run(arguments);
        Assert.True(exitCode != 0, output);
        return [.. ErrorLine().Matches(output).Select(match => match.Groups["error"].Value).Distinct(StringComparer.Ordinal)];
    }

    public (int ExitCode, string Output) Run(params string[] arguments) => Dotnet.Run(
        folder.File(name), ["build", "--disable-build-servers", .. arguments]);

    [GeneratedRegex(@"^\s*(?<error>.*: error [A-Z]+\d+: .*?)( \[.*\])?\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ErrorLine();
}

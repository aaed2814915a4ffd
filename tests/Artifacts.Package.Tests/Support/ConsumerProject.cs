using System.Text.RegularExpressions;

namespace Artifacts.Package.Tests.Support;

/// <summary>A project of somebody who knows this repository by its package only.</summary>
internal sealed partial class ConsumerProject
{
    private readonly PackedPackage package;
    private readonly string name;

    /// <summary>Makes the project; its sources are written by the test.</summary>
    /// <param name="package">The package.</param>
    /// <param name="folder">Where the project lies, below the folder of this run.</param>
    /// <param name="name">The project's name.</param>
    /// <param name="properties">Properties in the project file.</param>
    public ConsumerProject(PackedPackage package, string folder, string name, string properties)
    {
        this.package = package;
        this.name = name;
        Folder = Directory.CreateDirectory(Path.Combine(package.Folder, folder)).FullName;
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Artifacts" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{package.Source}" /></packageSources>
            </configuration>
            """);
    }

    public string Folder { get; }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>Every file below a folder of the project, with what it holds and when it was written.</summary>
    public IReadOnlyList<(string Path, string Content, DateTime Written)> Files(string folder)
    {
        var root = Path.Combine(Folder, folder);
        return !Directory.Exists(root)
            ? []
            : [.. Directory.EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
                .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file), File.GetLastWriteTimeUtc(file)))
                .OrderBy(file => file.Item1, StringComparer.Ordinal)];
    }

    /// <summary>The names of those files.</summary>
    public IEnumerable<string> FileNames(string folder) => Files(folder).Select(file => file.Path);

    /// <summary>Runs a command of the SDK, and expects success without a warning.</summary>
    public async Task<string> DotnetAsync(params IEnumerable<string> arguments)
    {
        var (exitCode, output) = await package.RunAsync(Folder, "dotnet", arguments);
        Assert.True(exitCode is 0, output);
        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
        return output;
    }

    /// <summary>Builds, and expects failure; the errors, each once, as <c>file(line,column): error CODE: message</c>.</summary>
    public async Task<IReadOnlyList<string>> FailAsync(params IEnumerable<string> arguments)
    {
        var (exitCode, output) = await package.RunAsync(Folder, "dotnet", ["build", .. arguments]);
        Assert.True(exitCode is not 0, output);
        return [.. ErrorLine().Matches(output).Select(match => match.Groups["error"].Value).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>When a framework's build was compiled.</summary>
    public DateTime Compiled(string framework) => File.GetLastWriteTimeUtc(Path.Combine(Folder, "obj", "Debug", framework, $"{name}.dll"));

    [GeneratedRegex(@"^\s*(?<error>.*: error [A-Z]+\d+: .*?)( \[.*\])?\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ErrorLine();
}

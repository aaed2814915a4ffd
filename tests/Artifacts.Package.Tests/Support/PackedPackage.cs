using System.Diagnostics;
using System.Reflection;
using Artifacts.Package.Tests.Support;
using Artifacts.Playground.Running;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace Artifacts.Package.Tests.Support;

/// <summary>
/// The package, packed once a run, and a home of its own for everything that a user's machine would cache: no package of
/// another run can be taken for this one, and nothing is left behind.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>The configuration that the tests were built in, and so what is packed.</summary>
    public static readonly string Configuration = Metadata("Configuration");

    // What a project for netstandard2.0 is compiled against; SDKs don't bring it, and this repository has restored it.
    private static readonly string[] NetStandard = ["netstandard.library", "microsoft.netcore.platforms"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // Whoever runs the tests, a build or make among them, talks to its own children this way.
    private static readonly string[] RunnersVariables = ["MSBUILD", "DOTNET_CLI_", "NUGET_", "MAKE", "MFLAGS", "TESTINGPLATFORM_"];

    /// <summary>A folder that is gone when all tests are over.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("artifacts-package-").FullName;

    /// <summary>The home of the user whose programs run.</summary>
    public string Home => Path.Combine(Folder, "home");

    /// <summary>Where programs put what they mean to throw away.</summary>
    private string Temporary => Path.Combine(Folder, "temporary");

    /// <summary>The folder that packages are restored from.</summary>
    public string Source => Path.Combine(Folder, "packages");

    /// <summary>The package.</summary>
    public string File => Assert.Single(Directory.GetFiles(Source, "Artifacts.*.nupkg"));

    /// <summary>The package's version.</summary>
    public string Version => Path.GetFileNameWithoutExtension(File)["Artifacts.".Length..];

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Home);
        Directory.CreateDirectory(Temporary);
        await PackAsync(Source);
        foreach (var file in NetStandard.SelectMany(name => Directory.EnumerateFiles(Path.Combine(Metadata("PackageRoot"), name), "*.nupkg", SearchOption.AllDirectories)))
        {
            System.IO.File.Copy(file, Path.Combine(Source, Path.GetFileName(file)));
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs what has been built.</summary>
    internal async Task PackAsync(string folder)
    {
        var (exitCode, output) = await RunAsync(
            Repository.Root, "dotnet", "pack", "generator/Artifacts.Build/Artifacts.Build.csproj", "--no-build", "--configuration", Configuration, "--output", folder);
        Assert.True(exitCode is 0, output);
    }

    /// <summary>Runs a program to its end.</summary>
    internal Task<(int ExitCode, string Output)> RunAsync(string folder, string program, params IEnumerable<string> arguments) =>
        ChildProcess.RunAsync(Start(folder, program, arguments), Patience, TestContext.Current.CancellationToken);

    /// <summary>How a program starts: as in the shell of somebody who uses neither these tests nor this machine's caches.</summary>
    internal ProcessStartInfo Start(string folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        foreach (var name in start.Environment.Keys.Where(name => RunnersVariables.Any(runners => name.StartsWith(runners, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment.Remove("CI");
        start.Environment["HOME"] = Home;
        start.Environment["TMPDIR"] = Temporary;
        start.Environment["DOTNET_CLI_HOME"] = Home;
        start.Environment["NUGET_PACKAGES"] = Path.Combine(Home, ".nuget", "packages");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";

        // No server stays behind.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        return start;
    }

    private static string Metadata(string key) => typeof(PackedPackage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => string.Equals(attribute.Key, key, StringComparison.Ordinal)).Value!;
}

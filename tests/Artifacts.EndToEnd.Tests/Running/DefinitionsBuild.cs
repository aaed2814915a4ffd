using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Artifacts.Playground.Running;

namespace Artifacts.EndToEnd.Tests.Running;

/// <summary>A build of the definitions from a copy of the sources, in a culture and a time zone.</summary>
internal static partial class DefinitionsBuild
{
    // Tells the time zone that the build has; what the compiler's culture is, its report of times tells.
    private const string Probe = """
        <Project>
          <Target Name="TellTimeZone" AfterTargets="CoreCompile">
            <Message Importance="high" Text="zone $([System.DateTime]::UtcNow.ToLocalTime().ToString('zzz'))" />
          </Target>
        </Project>
        """;

    // What the test's own host says to builds: it would hide the environment under test.
    private static readonly string[] HostVariables = ["MSBUILD", "DOTNET_CLI_UI_LANGUAGE", "VSLANG", "PREFERREDUILANG", "LANGUAGE", "LC_"];

    /// <summary>Copies the sources that a build of the definitions needs, and nothing that was built from them.</summary>
    public static void CopySources(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(Repository.Root))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        Copy(new(Path.Combine(Repository.Root, "generator")), Path.Combine(folder, "generator"));
        Copy(new(Path.Combine(Repository.Root, "definitions")), Path.Combine(folder, "definitions"));
    }

    /// <summary>Builds a copy, and asserts that culture and time zone reached the compiler that ran the generator.</summary>
    public static async Task RunAsync(string folder, CultureInfo culture, TimeZoneInfo zone)
    {
        var probe = Path.Combine(folder, "Probe.targets");
        await File.WriteAllTextAsync(probe, Probe, TestContext.Current.CancellationToken);
        var locale = $"{culture.Name.Replace('-', '_')}.UTF-8";
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            ArgumentList =
            {
                "build",
                "definitions/Definitions.csproj",
                "--verbosity:detailed",
                // A server would compile in the environment that it was started in.
                "--disable-build-servers",
                "-p:UseSharedCompilation=false",
                "-m:1",
                // Analyzers cost half of the time and write nothing; generators run all the same, and are reported.
                "-p:RunAnalyzers=false",
                "-p:ReportAnalyzer=true",
                $"-p:CustomAfterMicrosoftCommonTargets={probe}",
            },
        };
        foreach (var variable in start.Environment.Keys.Where(name => HostVariables.Any(host => name.StartsWith(host, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(variable);
        }

        start.Environment["LANG"] = locale;
        start.Environment["LC_ALL"] = locale;
        start.Environment["TZ"] = zone.Id;
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";

        var (exitCode, output) = await ChildProcess.RunAsync(start, TimeSpan.FromMinutes(10), TestContext.Current.CancellationToken);

        Assert.True(exitCode == 0, output[^Math.Min(output.Length, 10_000)..]);
        var report = GeneratorTime().Match(output);
        Assert.True(report.Success, "The compiler did not report how long the generator took.");
        Assert.Equal(culture.NumberFormat.NumberDecimalSeparator, report.Groups["separator"].Value);
        Assert.Contains($"zone {DateTimeOffset.UtcNow.ToOffset(zone.GetUtcOffset(DateTimeOffset.UtcNow)).ToString("zzz", CultureInfo.InvariantCulture)}", output, StringComparison.Ordinal);
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (var folder in from.EnumerateDirectories().Where(folder => folder.Name is not ("bin" or "obj")))
        {
            Copy(folder, Path.Combine(to, folder.Name));
        }
    }

    // "   1,337   63   Artifacts.Generator, Version=…": seconds, share, assembly.
    [GeneratedRegex(@"^\s*\d+(?<separator>\D)\d+\s+\d+\s+Artifacts\.Generator, ", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex GeneratorTime();
}

using System.Globalization;
using Artifacts.EndToEnd.Tests.Running;
using Artifacts.Playground.Running;

namespace Artifacts.EndToEnd.Tests;

/// <summary>Wherever and under whatever culture definitions are built, every byte is the same.</summary>
public sealed class DeterminismTests
{
    // Turkish has another upper case of i and a decimal comma; Saudi Arabia has another calendar, and signs of its own.
    [Theory]
    [InlineData("here", "tr-TR", "Asia/Kolkata")]
    [InlineData("some where/else", "ar-SA", "America/Los_Angeles")]
    public async Task A_build_elsewhere_writes_the_committed_bytes(string folder, string culture, string zone)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw Requirement.Missing("Only Linux takes a process's culture from the environment: run this test there.");
        }

        if (AppContext.TryGetSwitch("System.Globalization.Invariant", out var invariant) && invariant)
        {
            throw Requirement.Missing("Globalization is invariant: install ICU (Debian's package is libicu72) to run this test.");
        }

        using var temporary = new TemporaryFolder();
        var copy = Path.Combine(temporary.Path, folder);
        DefinitionsBuild.CopySources(copy);

        await DefinitionsBuild.RunAsync(copy, CultureInfo.GetCultureInfo(culture), TimeZoneInfo.FindSystemTimeZoneById(zone));

        var output = Path.Combine(copy, "output");
        Assert.Equal(FilesIn(Repository.Output), FilesIn(output));
        Assert.All(FilesIn(output), file => Assert.Equal(
            File.ReadAllBytes(Path.Combine(Repository.Output, file)),
            File.ReadAllBytes(Path.Combine(output, file))));
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .Select(file => Path.GetRelativePath(folder, file))
        .Order(StringComparer.Ordinal);
}

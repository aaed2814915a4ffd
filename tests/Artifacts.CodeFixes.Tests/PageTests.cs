using System.Runtime.CompilerServices;

namespace Artifacts.CodeFixes.Tests;

/// <summary>Each page of a diagnostic about definitions says how to put it right, and whether an editor can.</summary>
public sealed class PageTests
{
    private const string None = "**Code fix:** none; the remedy is not mechanical.";

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Folder(), "ART1*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_tells_the_remedy_and_the_code_fix(string id)
    {
        var page = File.ReadAllText(Path.Combine(Folder(), $"{id}.md"));

        Assert.Contains("**Put right:**", page, StringComparison.Ordinal);
        Assert.Contains("**Code fix:**", page, StringComparison.Ordinal);
        Assert.Equal(new RemedyCodeFixProvider().FixableDiagnosticIds.Contains(id), !page.Contains(None, StringComparison.Ordinal));
    }

    private static string Folder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "generator", "docs", "diagnostics");
}

using Artifacts.Package.Tests.Support;
using Artifacts.Playground.Running;

namespace Artifacts.Package.Tests.Tutorials;

/// <summary>Does what a tutorial says, block by block, as a reader in a shell would.</summary>
internal sealed class TutorialReader(PackedPackage package, string folder) : IAsyncDisposable
{
    private readonly List<ChildProcess> inBackground = [];

    // Where the reader's shell is.
    private string folder = folder;

    /// <summary>Writes or changes the file that a block is about.</summary>
    public void Edit(TutorialBlock block)
    {
        var file = Path.Combine(folder, block.Title!);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, block.Language is "diff" ? Changed(File.ReadAllText(file), block) : block.Text);
    }

    /// <summary>Runs a block.</summary>
    /// <param name="block">A block of shell commands.</param>
    /// <param name="shown">What it prints, if the tutorial says.</param>
    public async Task RunAsync(TutorialBlock block, string? shown)
    {
        if (block.Manner is "background")
        {
            inBackground.Add(ChildProcess.Start(package.Start(folder, "sh", ["-c", $"exec {block.Text}"])));
            return;
        }

        var (exitCode, output) = block.Manner is "eventually"
            ? await new Patience(TestContext.Current.CancellationToken).UntilAsync(() => TryAsync(block), result => Agrees(result, block, shown), result => Tell(result, block, shown))
            : await TryAsync(block);
        Assert.True(Agrees((exitCode, output), block, shown), Tell((exitCode, output), block, shown));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var program in inBackground)
        {
            await program.DisposeAsync();
        }
    }

    private static bool Agrees((int ExitCode, string Output) result, TutorialBlock block, string? shown) =>
        result.ExitCode is not 0 == block.Manner is "fails" && (shown is null || ShownOutput.Matches(shown, result.Output));

    private static string Changed(string text, TutorialBlock block)
    {
        var lines = block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var (before, after) = (Side('-'), Side('+'));
        Assert.True(text.Split(before).Length is 2, $"Line {block.Line}: {block.Title} has the lines to change not once.");
        return text.Replace(before, after, StringComparison.Ordinal);

        string Side(char sign) => string.Concat(lines.Where(line => line[0] == sign || line[0] is ' ').Select(line => $"{line[1..]}\n"));
    }

    private string Tell((int ExitCode, string Output) result, TutorialBlock block, string? shown) =>
        $"""
        Line {block.Line}: {block.Text}
        ended with {result.ExitCode} and printed
        {result.Output}
        instead of
        {shown}
        {string.Concat(inBackground.Select(program => program.Output))}
        """;

    private async Task<(int ExitCode, string Output)> TryAsync(TutorialBlock block)
    {
        var whereabouts = Path.Combine(package.Folder, "whereabouts");
        var start = package.Start(folder, "sh", ["-euc", $"{block.Text}\npwd >'{whereabouts}'"]);

        // What the tests run is built already.
        start.Environment["PACKFLAGS"] = $"--no-build -p:Configuration={PackedPackage.Configuration}";
        var result = await ChildProcess.RunAsync(start, TimeSpan.FromMinutes(10), TestContext.Current.CancellationToken);
        if (result.ExitCode is 0)
        {
            folder = (await File.ReadAllTextAsync(whereabouts, TestContext.Current.CancellationToken)).TrimEnd('\n');
        }

        return result;
    }
}

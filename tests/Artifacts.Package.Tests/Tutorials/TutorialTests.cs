using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Artifacts.EndToEnd.Tests.Running;
using Artifacts.Package.Tests.Support;
using Artifacts.Playground.Running;

namespace Artifacts.Package.Tests.Tutorials;

[Collection("packing")]
public sealed class TutorialTests(PackedPackage package)
{
    private const string Port = "9099";

    private static readonly string[] Programs = ["sh", "make", "prometheus", "promtool"];

    [Fact]
    public async Task Every_step_of_the_tutorial_does_what_it_says()
    {
        if (Programs.FirstOrDefault(program => !IsInPath(program)) is { } missing)
        {
            throw Requirement.Missing($"{missing} is not in PATH: install it (Debian's packages are dash, make and prometheus) to run this test.");
        }

        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "generator", "docs", "tutorial.md"), TestContext.Current.CancellationToken);
        var blocks = TutorialBlock.Read(page.Replace(Port, FreePort(), StringComparison.Ordinal));
        Assert.Contains(blocks, block => block.Manner is "fails");
        Assert.Contains(blocks, block => block.Manner is "eventually");

        // The first step is done in a checkout.
        await using var reader = new TutorialReader(package, Repository.Root);
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            if (block.Title is not null)
            {
                reader.Edit(block);
                continue;
            }

            Assert.True(block is { Language: "sh", Manner: "" or "fails" or "background" or "eventually" }, $"Nothing is known to do with the block of line {block.Line}.");
            var shown = blocks.ElementAtOrDefault(index + 1) is { Language: "text", Title: null } next ? next.Text : null;
            await reader.RunAsync(block, shown);
            index += shown is null ? 0 : 1;
        }
    }

    private static bool IsInPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}

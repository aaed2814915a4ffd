using System.Globalization;
using Artifacts.Reading.Grafana;
using Artifacts.Reading.Tests.Support;
using Artifacts.Rendering;

namespace Artifacts.Reading.Tests.Corpus;

/// <summary>Changes dashboards at random, and looks whether what is still accepted is also still kept.</summary>
internal static class MutationRun
{
    /// <summary>What went wrong with a changed dashboard; <see langword="null"/> if nothing.</summary>
    public static string? Try(ReadOnlyMemory<byte> text, int seed, out bool isAccepted)
    {
        var (changed, hasDuplicate) = Mutation.Of(text, seed);
        var reading = DashboardReader.Read(changed);
        isAccepted = reading.File is not null;
        return (reading.File, hasDuplicate) switch
        {
            (null, _) => reading.Findings.Count > 0 ? null : "it is refused without a word",
            (_, true) => "a field that stands twice is accepted",
            ({ } file, _) => JsonDifference.Find(changed, DashboardFileRenderer.Render(file)),
        };
    }

    public static int Print(string rounds, string firstSeed)
    {
        var (tried, accepted, failed) = (0, 0, 0);
        var seed = int.Parse(firstSeed, CultureInfo.InvariantCulture);
        for (var round = 0; round < int.Parse(rounds, CultureInfo.InvariantCulture); round++)
        {
            foreach (var dashboard in CorpusFolder.Read36())
            {
                tried++;
                seed++;
                if (Try(CorpusFolder.Read(dashboard), seed, out var isAccepted) is { } reason)
                {
                    failed++;
                    Console.WriteLine($"{dashboard.File}, seed {seed}: {reason}");
                }

                accepted += isAccepted ? 1 : 0;
            }
        }

        Console.WriteLine($"{tried} changed dashboards: {accepted} accepted and kept, {tried - accepted} refused, {failed} failed");
        return failed > 0 ? 1 : 0;
    }
}

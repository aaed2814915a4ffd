using System.Diagnostics;
using Artifacts.Reading.Grafana;
using Artifacts.Rendering;

namespace Artifacts.Reading.Tests.Corpus;

/// <summary>Prints how much of the corpus holds, and the time that reading and writing it takes.</summary>
internal static class CorpusReport
{
    private const string WithFindings = "--findings";

    public static int Print(string[] options)
    {
        if (!CorpusFolder.Exists)
        {
            Console.Error.WriteLine(CorpusFolder.Missing);
            return 1;
        }

        var fails = false;
        foreach (var set in CorpusSets.All().Where(set => set.Files.Count > 0))
        {
            var failures = set.Failures();
            Console.WriteLine($"{set.Name}: {set.Files.Count - failures.Count} of {set.Files.Count}");
            foreach (var failure in failures)
            {
                Console.WriteLine($"  {failure}");
            }

            fails |= failures.Count > 0;
        }

        PrintTime();
        if (options.Contains(WithFindings, StringComparer.Ordinal))
        {
            PrintFindings();
        }

        return fails ? 1 : 0;
    }

    // What was tried before has warmed everything up.
    private static void PrintTime()
    {
        byte[][] files = [.. AllDashboards().Select(CorpusFolder.Read)];
        var watch = Stopwatch.StartNew();
        var written = 0;
        foreach (var bytes in files)
        {
            written += DashboardReader.Read(bytes).File is { } file && DashboardFileRenderer.Render(file).Length > 0 ? 1 : 0;
        }

        var size = files.Sum(bytes => (long)bytes.Length) / 1e6;
        Console.WriteLine(FormattableString.Invariant($"{files.Length} dashboards ({size:F1} MB) read, {written} of them written again: {watch.Elapsed.TotalSeconds:F2} s"));
    }

    private static void PrintFindings()
    {
        foreach (var dashboard in CorpusFolder.Read36())
        {
            foreach (var finding in DashboardReader.Read(CorpusFolder.Read(dashboard)).Findings)
            {
                Console.WriteLine($"{dashboard.File}{finding}");
            }
        }
    }

    private static IEnumerable<CorpusDashboard> AllDashboards() =>
        CorpusFolder.Dashboards("dashboards").Concat(CorpusFolder.Dashboards("dashboards-v2"));
}

using System.Globalization;

namespace Artifacts.Benchmarks;

/// <summary>The tables of measurements.</summary>
internal static class Report
{
    /// <summary>Median times, our part of the build, and its ratio to the SDK's whole run.</summary>
    public static string Times(IEnumerable<Fleet> fleets, Results results)
    {
        var table = new MarkdownTable(
            "Dashboards", "State", "Artifacts", "bare build", "our part", "SDK (tsc + node)", "our part / SDK", "SDK, native tsc", "our part / SDK native");
        foreach (Fleet fleet in fleets)
        {
            foreach (Scenario scenario in Enum.GetValues<Scenario>())
            {
                if (!fleet.Contenders.Any(contender => results.Median(scenario, contender) is not null))
                {
                    continue;
                }

                double? part = OurPart(fleet, scenario, results);
                table.Add(
                    fleet.Services.ToString(CultureInfo.InvariantCulture), scenario.Title(),
                    Cell(fleet.Artifacts), Cell(fleet.Bare), Seconds(part),
                    Cell(fleet.Sdk), Ratio(part, results.Median(scenario, fleet.Sdk)),
                    Cell(fleet.NativeSdk), Ratio(part, results.Median(scenario, fleet.NativeSdk)));

                string Cell(Contender? contender) =>
                    contender is not null && results.Median(scenario, contender) is { } median && results.Range(scenario, contender) is { } range
                        ? string.Create(CultureInfo.InvariantCulture, $"{median.Seconds:F2} s ({range.Least:F2}–{range.Most:F2})")
                        : "–";
            }
        }

        return $"Median (quickest–slowest) wall time of a whole build:\n\n{table}";
    }

    /// <summary>The largest resident process of any run.</summary>
    public static string Peaks(IEnumerable<Fleet> fleets, Results results)
    {
        var table = new MarkdownTable("Dashboards", "State", "Artifacts", "bare build", "SDK (tsc + node)", "SDK, native tsc");
        foreach (Fleet fleet in fleets)
        {
            foreach (Scenario scenario in new[] { Scenario.Cold, Scenario.WarmEdited })
            {
                if (fleet.Contenders.Any(contender => results.Median(scenario, contender) is not null))
                {
                    table.Add(
                        fleet.Services.ToString(CultureInfo.InvariantCulture), scenario.Title(),
                        Cell(fleet.Artifacts), Cell(fleet.Bare), Cell(fleet.Sdk), Cell(fleet.NativeSdk));
                }

                string Cell(Contender? contender) => Megabytes(results.Median(scenario, contender)?.PeakMegabytes);
            }
        }

        return $"Largest resident process, compiler included:\n\n{table}";
    }

    /// <summary>Our build less the bare build.</summary>
    public static double? OurPart(Fleet fleet, Scenario scenario, Results results) =>
        results.Median(scenario, fleet.Artifacts)?.Seconds - results.Median(scenario, fleet.Bare)?.Seconds;

    /// <summary>Seconds, or a dash.</summary>
    public static string Seconds(double? seconds) =>
        seconds is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known:F2} s") : "–";

    /// <summary>Megabytes (10^6 bytes), or a dash.</summary>
    public static string Megabytes(double? megabytes) =>
        megabytes is > 0 and var known ? string.Create(CultureInfo.InvariantCulture, $"{known:F0} MB") : "–";

    private static string Ratio(double? part, Measurement? whole) =>
        part is { } known && whole is { } other ? string.Create(CultureInfo.InvariantCulture, $"{known / other.Seconds:F2}") : "–";
}

using System.Globalization;

namespace Artifacts.Benchmarks;

/// <summary>The targets of the project, and whether these runs meet them.</summary>
internal sealed class Verdicts
{
    private const double MostOfSdk = 0.5;
    private const double MostMegabytes = 350;
    private const double MostGrowthPerTenfold = 11;
    private const double MostSecondsWhenUnchanged = 0.1;
    private const double MostSecondsWhenWarm = 1.0;
    private const double MostMillisecondsLive = 100;

    private readonly MarkdownTable table = new("Target", "Measured", "Verdict");

    /// <summary>Judges.</summary>
    public Verdicts(IReadOnlyList<Fleet> fleets, Results results, double? liveMilliseconds)
    {
        foreach (Fleet fleet in fleets)
        {
            double? part = Report.OurPart(fleet, Scenario.Cold, results);
            AddRatio($"{fleet.Services}, cold: our part ≤ {MostOfSdk:F1} × the SDK's whole run", part, fleet.Sdk);
            AddRatio($"{fleet.Services}, cold: our part ≤ {MostOfSdk:F1} × the SDK's whole run with the native tsc", part, fleet.NativeSdk);
            double? more = Report.OurPart(fleet, Scenario.ColdUnchanged, results);
            Add(string.Create(CultureInfo.InvariantCulture, $"{fleet.Services}, {Scenario.ColdUnchanged.Title()}: ≤ bare build + {MostSecondsWhenUnchanged:F1} s"),
                more, Report.Seconds(more), more <= MostSecondsWhenUnchanged);
            double? warm = Report.OurPart(fleet, Scenario.WarmEdited, results);
            Add(string.Create(CultureInfo.InvariantCulture, $"{fleet.Services}, {Scenario.WarmEdited.Title()}: ≤ bare build + {MostSecondsWhenWarm:F1} s"),
                warm, Report.Seconds(warm), warm <= MostSecondsWhenWarm);
        }

        if (fleets is [var small, .., var large])
        {
            double? part = Report.OurPart(small, Scenario.Cold, results);

            // Nothing can be said of growth when the small part drowns in the noise of two builds.
            double? growth = part > 0 ? Report.OurPart(large, Scenario.Cold, results) / part : null;
            double most = MostGrowthPerTenfold / 10 * large.Services / small.Services;
            Add(string.Create(CultureInfo.InvariantCulture, $"cold: t({large.Services}) / t({small.Services}) of our part ≤ {most:G3}"),
                growth, string.Create(CultureInfo.InvariantCulture, $"{growth:F1}"), growth <= most);
        }

        double[] peaks =
        [
            .. from fleet in fleets
               from scenario in new[] { Scenario.Cold, Scenario.ColdUnchanged }
               select results.Median(scenario, fleet.Artifacts)?.PeakMegabytes into peak
               where peak > 0
               select peak.Value,
        ];
        double? highest = peaks.Length == 0 ? null : peaks.Max();
        Add(string.Create(CultureInfo.InvariantCulture, $"cold: peak of any build ≤ {MostMegabytes:F0} MB"), highest, Report.Megabytes(highest), highest <= MostMegabytes);
        if (peaks.Length > 0)
        {
            int written = results.FilesWrittenByUnchangedBuilds;
            Add("files written by unchanged builds: 0", written, written.ToString(CultureInfo.InvariantCulture), written == 0);
        }

        Add(string.Create(CultureInfo.InvariantCulture, $"live findings after an edit of definitions/: < {MostMillisecondsLive:F0} ms"),
            liveMilliseconds, string.Create(CultureInfo.InvariantCulture, $"{liveMilliseconds:F0} ms"), liveMilliseconds < MostMillisecondsLive);

        void AddRatio(string target, double? part, Contender? sdk)
        {
            double? ratio = part / results.Median(Scenario.Cold, sdk)?.Seconds;
            Add(target, ratio, string.Create(CultureInfo.InvariantCulture, $"{ratio:F2} ×"), ratio <= MostOfSdk);
        }

        void Add(string target, double? measured, string text, bool met)
        {
            if (measured is not null)
            {
                table.Add(target, text, met ? "met" : "MISSED");
                AnyMissed |= !met;
            }
        }
    }

    /// <summary>Whether a target was missed.</summary>
    public bool AnyMissed { get; private set; }

    /// <summary>One row a target.</summary>
    public override string ToString() => $"Targets:\n\n{table}";
}

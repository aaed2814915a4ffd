using Artifacts.Grafana.Files;
using Artifacts.Reading.Grafana;
using Artifacts.Reading.Tests.Support;
using Artifacts.Rendering;
using Artifacts.Text;

namespace Artifacts.Reading.Tests.Corpus;

/// <summary>What is tried on the corpus.</summary>
internal static class CorpusSets
{
    private const int OldestRead = 36;

    public static IReadOnlyList<CorpusSet> All()
    {
        var classic = CorpusFolder.Dashboards("dashboards");
        var newer = CorpusFolder.Dashboards("dashboards-v2");
        CorpusDashboard[] read = [.. classic.Where(file => file.SchemaVersion >= OldestRead && !file.IsBroken)];
        CorpusDashboard[] older = [.. classic.Where(file => file.SchemaVersion is not >= OldestRead && !file.Bom)];
        CorpusDashboard[] broken = [.. classic.Concat(newer).Except(older).Where(file => file.IsBroken)];
        newer = [.. newer.Where(file => !file.IsBroken)];
        return
        [
            new("dashboards classic >=36 round trip", read, RoundTrip),
            new("dashboards classic >=36 counts", read, Counts),
            new("dashboards classic <36 refused with the reason", older, Refused),
            new("dashboards v2 round trip", newer, RoundTrip),
            new("dashboards v2 counts", newer, Counts),
            new("dashboards with a field twice or a byte-order mark refused", broken, Broken),
        ];
    }

    private static string? RoundTrip(CorpusDashboard file)
    {
        var bytes = CorpusFolder.Read(file);
        var reading = DashboardReader.Read(bytes);
        return reading.File is { } read
            ? JsonDifference.Find(bytes, DashboardFileRenderer.Render(read))
            : Errors(reading);
    }

    private static string? Counts(CorpusDashboard file)
    {
        var reading = DashboardReader.Read(CorpusFolder.Read(file));
        return reading.File switch
        {
            null => Errors(reading),
            ClassicDashboardFile classic => DashboardCounts.Of(classic.Dashboard).Difference(file),
            DashboardV2File v2 => DashboardCounts.OfElements(v2.Dashboard).Difference(file),
            DashboardV2Beta1File v2 => DashboardCounts.OfElements(v2.Dashboard).Difference(file),

            // No record describes this draft.
            _ => null,
        };
    }

    private static string? Refused(CorpusDashboard file)
    {
        var reading = DashboardReader.Read(CorpusFolder.Read(file));
        var reason = file.SchemaVersion is { } version ? $"is older than {OldestRead} (it is {version})" : "There is no 'schemaVersion'";
        return reading switch
        {
            { File: not null } => "it is read",
            { Findings: [{ Severity: Severity.Error } error] } when error.Message.Contains(reason, StringComparison.Ordinal) => null,
            _ => Errors(reading),
        };
    }

    private static string? Broken(CorpusDashboard file)
    {
        var reading = DashboardReader.Read(CorpusFolder.Read(file));
        var reason = file.Bom ? "byte-order mark" : "stands twice";
        return reading.File is null && reading.Findings.Any(finding => finding.Message.Contains(reason, StringComparison.Ordinal)) ? null : $"expected: {reason}";
    }

    private static string Errors(DashboardReading reading) =>
        string.Join("; ", reading.Findings.Where(finding => finding.Severity is Severity.Error).Take(5));
}

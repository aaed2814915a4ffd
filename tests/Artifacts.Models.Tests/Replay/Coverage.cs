using Artifacts.Playground.Running;

namespace Artifacts.Models.Tests.Replay;

/// <summary>The committed list of every option and its property.</summary>
internal static class Coverage
{
    public static IReadOnlyList<CoverageRow> Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "generator", "Artifacts.Models", "coverage.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new CoverageRow(cells[0], cells[1], cells[3], cells[4], cells[5], cells[6], cells[7])),
    ];

    private static readonly ILookup<(string Builder, string Option), CoverageRow> ByOption = Rows.ToLookup(row => (row.Builder, row.Option));

    private static readonly Dictionary<string, string> Records = Rows.DistinctBy(row => row.Builder).ToDictionary(row => row.Builder, row => row.Record, StringComparer.Ordinal);

    public static IEnumerable<CoverageRow> Of(string builder, string option) => ByOption[(builder, option)];

    public static string RecordOf(string builder) => Records[builder];
}

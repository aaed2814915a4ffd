using System.Globalization;
using System.Text.RegularExpressions;

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>Cuts a data file into programs and reads what their comments expect.</summary>
internal static partial class ProgramParser
{
    private const string ProgramMark = "--- ";
    private const string FileMark = "+++ ";
    private const string StopsMark = "// stops: ";
    private const string MainFile = "Program.cs";

    public static IEnumerable<TestProgram> Parse(string topic, string dataFile, string[] lines)
    {
        for (var line = 0; line < lines.Length; line++)
        {
            if (!lines[line].StartsWith(ProgramMark, StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.FindIndex(lines, line + 1, text => text.StartsWith(ProgramMark, StringComparison.Ordinal));
            yield return Program($"{topic}/{lines[line][ProgramMark.Length..].Trim()}", dataFile, lines, line + 1, end < 0 ? lines.Length : end);
        }
    }

    private static TestProgram Program(string name, string dataFile, string[] lines, int start, int end)
    {
        var sources = new List<ProgramSource>();
        var expected = new List<ExpectedFinding>();
        var stops = Array.Empty<string>();
        var file = MainFile;
        var first = start;
        for (var line = start; line <= end; line++)
        {
            if (line == end || lines[line].StartsWith(FileMark, StringComparison.Ordinal))
            {
                sources.Add(ProgramWrapper.Wrap(file, Repeat(string.Join('\n', lines[first..line])), first));
                file = line == end ? "" : lines[line][FileMark.Length..].Trim();
                first = line + 1;
                continue;
            }

            if (lines[line].StartsWith(StopsMark, StringComparison.Ordinal))
            {
                stops = lines[line][StopsMark.Length..].Split(" or ", StringSplitOptions.TrimEntries);
            }

            expected.AddRange(Markers(lines[line], line, file));
        }

        if (ProgramWrapper.Prelude(sources) is { } prelude)
        {
            sources.Add(prelude);
        }

        if (ProgramEntry.Of(sources) is { } entry)
        {
            sources.Add(entry);
        }

        return new(name, dataFile, Kind(expected, stops), sources, expected, stops);
    }

    private static ProgramKind Kind(List<ExpectedFinding> expected, string[] stops) =>
        stops.Length > 0 ? ProgramKind.Hostile
        : expected.Count == 0 ? ProgramKind.Value
        : expected.TrueForAll(finding => finding.Id == ExpectedFinding.Thrown) ? ProgramKind.Throws
        : ProgramKind.Refused;

    private static IEnumerable<ExpectedFinding> Markers(string text, int line, string file)
    {
        foreach (Match match in Marker().Matches(text))
        {
            yield return new(
                match.Groups["id"].Value is "throws" ? ExpectedFinding.Thrown : match.Groups["id"].Value,
                file,
                line,
                Number(match.Groups["start"]),
                Number(match.Groups["end"]),
                match.Groups["fragment"].Value.Trim());
        }
    }

    private static int? Number(Group group) =>
        group.Length == 0 ? null : int.Parse(group.Value, CultureInfo.InvariantCulture);

    // Deep nesting is the point of some programs, and no reader wants to scroll past it.
    private static string Repeat(string text) =>
        Repetition().Replace(text, match => string.Concat(Enumerable.Repeat(
            match.Groups["text"].Value,
            int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture))));

    /// <summary><c>// ART1001 10..15: fragment</c> or <c>// throws 10..15: fragment</c>; several may share a line.</summary>
    [GeneratedRegex(@"// (?<id>ART\d{4}|throws)(?: (?<start>\d+)\.\.(?<end>\d*))?(?::(?<fragment>.*?))?(?=\s*(?:// (?:ART|throws)|$))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    internal static partial Regex Marker();

    /// <summary><c>@@5000(1 + )@@</c> stands for five thousand times what is between the parentheses.</summary>
    [GeneratedRegex(@"@@(?<count>\d+)\((?<text>.*?)\)@@", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Repetition();
}

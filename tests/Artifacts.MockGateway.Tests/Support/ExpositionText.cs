using System.Globalization;
using System.Text.RegularExpressions;

namespace Artifacts.MockGateway.Tests.Support;

/// <summary>What a target tells, read back.</summary>
internal sealed partial class ExpositionText
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly List<Series> _series = [];

    public ExpositionText(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("# TYPE ", StringComparison.Ordinal))
            {
                var parts = line.Split(' ');
                _types.Add(parts[2], parts[3]);
            }
            else if (!line.StartsWith('#'))
            {
                _series.Add(Read(line));
            }
        }
    }

    public IReadOnlyDictionary<string, string> Types => _types;

    public IReadOnlyList<Series> Series => _series;

    /// <summary>The series of a name that have a label's value.</summary>
    public IEnumerable<Series> Of(string name, params (string Name, string Value)[] labels) => _series.Where(series =>
        string.Equals(series.Name, name, StringComparison.Ordinal) && labels.All(label => string.Equals(series[label.Name], label.Value, StringComparison.Ordinal)));

    public double Sum(string name, params (string Name, string Value)[] labels) => Of(name, labels).Sum(series => series.Value);

    /// <summary>The values of a label of a metric.</summary>
    public IEnumerable<string> Values(string name, string label) => Of(name).Select(series => series[label]!).Distinct(StringComparer.Ordinal);

    private static Series Read(string line)
    {
        var match = Line().Match(line);
        Assert.True(match.Success, line);
        var labels = Label().Matches(match.Groups["labels"].Value).ToDictionary(label => label.Groups["name"].Value, label => label.Groups["value"].Value, StringComparer.Ordinal);
        return new(match.Groups["name"].Value, labels, double.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("""^(?<name>[a-zA-Z_:][\w:]*)(\{(?<labels>.*)\})? (?<value>\S+)$""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Line();

    [GeneratedRegex("""(?<name>\w+)="(?<value>[^"]*)",?""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Label();
}

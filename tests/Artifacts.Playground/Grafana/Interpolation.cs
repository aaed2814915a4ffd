using System.Globalization;
using System.Text.RegularExpressions;

namespace Artifacts.Playground.Grafana;

/// <summary>Puts the values of variables into queries as Grafana and its Prometheus data source do.</summary>
public sealed partial class Interpolation(TimeSpan scrapeInterval)
{
    // A panel that shows the last five minutes in steps of a scrape interval:
    // $__rate_interval is the longer of interval + scrape interval and four scrape intervals.
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal)
    {
        ["__interval"] = Seconds(scrapeInterval),
        ["__interval_ms"] = scrapeInterval.TotalMilliseconds.ToString(CultureInfo.InvariantCulture),
        ["__rate_interval"] = Seconds(4 * scrapeInterval),
        ["__range"] = "300s",
        ["__range_s"] = "300",
        ["__range_ms"] = "300000",
    };

    public void Set(string name, string value) => _values[name] = value;

    public void Choose(QueryVariable variable, IReadOnlyList<string> options, Choice choice) => _values[variable.Name] = choice switch
    {
        // Grafana leaves a value for All as its author wrote it.
        Choice.All when variable is { IncludesAll: true, AllValue: { } allValue } => allValue,
        _ when options.Count == 0 => "",
        Choice.First => Join([options[0]]),
        Choice.All when !variable.IncludesAll => Join([options[0]]),
        _ => Join(options),
    };

    /// <summary>Whether every variable in a text has a value by now.</summary>
    public bool Knows(string text) => Variable().Matches(text).All(variable => _values.ContainsKey(Name(variable)));

    public string Apply(string text)
    {
        return !Knows(text) ? throw new PlaygroundException($"A variable is not of the dashboard: {text}") : Variable().Replace(text, variable => _values[Name(variable)]);
    }

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds.ToString(CultureInfo.InvariantCulture)}s";

    private static string Name(Match variable) => variable.Groups["name"].Value;

    private static string Join(IReadOnlyList<string> values) =>
        values.Count == 1 ? Escape(values[0]) : $"({string.Join('|', values.Select(Escape))})";

    // Values are matched by =~ inside a string literal, so what escapes for the regex is escaped for the string.
    private static string Escape(string value) =>
        Special().Replace(value.Replace("\\", @"\\\\", StringComparison.Ordinal), @"\\$0");

    [GeneratedRegex("""\$(?<name>\w+)|\$\{(?<name>\w+)(:\w+)?\}|\[\[(?<name>\w+)(:\w+)?\]\]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Variable();

    [GeneratedRegex("""[$^*{}\[\]'+?.()|]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Special();
}

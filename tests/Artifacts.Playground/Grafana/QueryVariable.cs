using System.Text.RegularExpressions;

namespace Artifacts.Playground.Grafana;

/// <summary>A variable whose values a query gives.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Query"><c>label_values(selector, label)</c>, or <c>label_values(label)</c>.</param>
/// <param name="Regex">What to cut out of each value, as JavaScript writes it, or nothing.</param>
/// <param name="IncludesAll">Whether one can choose All.</param>
/// <param name="AllValue">What stands for All in queries; without it, every value does.</param>
public sealed partial record QueryVariable(string Name, string Query, string Regex, bool IncludesAll, string? AllValue)
{
    /// <summary>The query's arguments; without a selector, every series is asked.</summary>
    public (string? Selector, string Label) LabelValues
    {
        get
        {
            var call = LabelValuesCall().Match(Query);
            return !call.Success ? throw new PlaygroundException($"{Name} is no label_values: {Query}") : (call.Groups["selector"] is { Success: true } selector ? selector.Value : null, call.Groups["label"].Value);
        }
    }

    /// <summary>What Grafana offers for the values that the query gave.</summary>
    public IReadOnlyList<string> Options(IEnumerable<string> values)
    {
        if (Regex.Length == 0)
        {
            return [.. values];
        }

        var pattern = JavaScriptRegex().Match(Regex);
        if (!pattern.Success)
        {
            throw new PlaygroundException($"{Name}'s regex is not between slashes: {Regex}");
        }

        var regex = new Regex(pattern.Groups["pattern"].Value, RegexOptions.ECMAScript, TimeSpan.FromMinutes(1));
        return
        [
            .. values
                .Select(value => (Value: value, Match: regex.Match(value)))
                .Where(pair => pair.Match.Success)
                .Select(pair => pair.Match.Groups.Count > 1 ? pair.Match.Groups[1].Value : pair.Value)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    [GeneratedRegex("""^label_values\(((?<selector>.+),)?\s*(?<label>[a-zA-Z_]\w*)\)\s*$""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex LabelValuesCall();

    [GeneratedRegex("^/(?<pattern>.*)/$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex JavaScriptRegex();
}

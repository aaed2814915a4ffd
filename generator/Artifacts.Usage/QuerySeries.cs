using System.Buffers;
using Artifacts.Metrics;
using Artifacts.Prometheus;
using Artifacts.Queries;

namespace Artifacts.Usage;

/// <summary>The series that a query asks for, as far as the objects in its holes tell.</summary>
public sealed class QuerySeries
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:");

    private readonly List<SeriesUse> metrics = [];
    private readonly List<RuleUse> rules = [];

    private QuerySeries(Query query) => Visit(query, query, 0);

    /// <summary>The metrics, in order.</summary>
    public IReadOnlyList<SeriesUse> Metrics => metrics;

    /// <summary>The recording rules, in order.</summary>
    public IReadOnlyList<RuleUse> Rules => rules;

    /// <summary>Whether no object says what the query asks for.</summary>
    public bool IsUnknown => metrics.Count == 0 && rules.Count == 0;

    /// <summary>Reads a query.</summary>
    /// <param name="query">The query.</param>
    public static QuerySeries Of(Query query) => new(query);

    private void Visit(Query whole, Query query, int offset)
    {
        foreach (var part in query.Parts)
        {
            var start = offset + part.Start;
            switch (part.Operand)
            {
                case Query nested:
                    Visit(whole, nested, start);
                    break;
                case Metric metric:
                    metrics.Add(new(metric, Asked(metric, whole.Text, start + part.Text.Length), start, part.Text.Length));
                    break;
                case MetricSeries series:
                    metrics.Add(new(series.Metric, series.SeriesNames, start, part.Text.Length));
                    break;
                case RecordingRule rule:
                    rules.Add(new(rule, start, part.Text.Length));
                    break;
            }
        }
    }

    // A suffix may follow the hole as text: {Latency}_bucket. A histogram alone may stand for any of its series.
    private static IReadOnlyList<string> Asked(Metric metric, string text, int end)
    {
        var rest = text.AsSpan(end);
        var length = rest.IndexOfAnyExcept(NameCharacters);
        var name = string.Concat(metric.Name, length < 0 ? rest : rest[..length]);
        return metric.SeriesNames.Contains(name, StringComparer.Ordinal) ? [name] : metric.SeriesNames;
    }
}

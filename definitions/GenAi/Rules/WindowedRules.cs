using Artifacts.Prometheus;
using Artifacts.Queries;

namespace Definitions.GenAi.Rules;

/// <summary>The same question over several windows, a recording rule each.</summary>
public sealed class WindowedRules
{
    private readonly IReadOnlyList<(TimeSpan Window, RecordingRule Rule)> rules;

    /// <summary>Makes the rules.</summary>
    /// <param name="name">What their names begin with; the window follows, <c>…:rate</c> gives <c>…:rate5m</c>.</param>
    /// <param name="windows">The windows, each as often as one likes.</param>
    /// <param name="expr">The expression over a window.</param>
    public WindowedRules(string name, IEnumerable<TimeSpan> windows, Func<TimeSpan, Query> expr) => rules =
    [
        .. windows
            .Distinct()
            .OrderBy(window => window)
            .Select(window => (window, new RecordingRule($"{name}{Duration.FromTimeSpan(window)}", expr(window)))),
    ];

    /// <summary>The rules, the shortest window first.</summary>
    public IEnumerable<RecordingRule> All => rules.Select(pair => pair.Rule);

    /// <summary>The rule of a window.</summary>
    /// <param name="window">One of the windows.</param>
    public RecordingRule Over(TimeSpan window) => rules.First(pair => pair.Window == window).Rule;
}

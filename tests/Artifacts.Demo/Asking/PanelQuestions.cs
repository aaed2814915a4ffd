using System.Diagnostics;
using Artifacts.Playground.Grafana;
using Artifacts.Playground.Prometheus;

namespace Artifacts.Demo.Asking;

/// <summary>What the panels of a dashboard ask when somebody opens it.</summary>
/// <param name="path">The dashboard's path below <c>output/</c>.</param>
/// <param name="dashboard">The dashboard.</param>
/// <param name="emptyPanels">Which panels may be empty.</param>
/// <param name="api">The Prometheus.</param>
/// <param name="scrapeInterval">How often that scrapes.</param>
internal sealed class PanelQuestions(string path, DashboardFile dashboard, EmptyPanels emptyPanels, PrometheusApi api, TimeSpan scrapeInterval)
{
    private readonly Stopwatch _sinceOpened = new();
    private DashboardSession? _session;

    public IEnumerable<Question> All => dashboard.Targets.Select(target => new Question(
        dashboard.Title,
        target.Row is null ? target.Panel : $"{target.Row} / {target.Panel}",
        target.RefId,
        () => AskAsync(target)));

    /// <summary>The queries with the variables' values in them, as soon as there are any.</summary>
    public IEnumerable<string> Queries => _session is { } session ? dashboard.Targets.Select(session.Query) : [];

    private async Task<DashboardSession> OpenAsync()
    {
        // Variables have values as soon as the first scrape is over; until then the dashboard is opened again now and then.
        if (_session is not { IsComplete: true } && (!_sinceOpened.IsRunning || _sinceOpened.Elapsed >= scrapeInterval))
        {
            _session = await DashboardSession.OpenAsync(dashboard, api, Choice.All, scrapeInterval);
            _sinceOpened.Restart();
        }

        return _session!;
    }

    private async Task<Verdict> AskAsync(PanelTarget target)
    {
        var session = await OpenAsync();
        var query = session.Query(target);
        var result = target.Instant ? await api.QueryAsync(query) : await api.QueryRangeAsync(query, scrapeInterval);
        var series = result.Count(one => one.Values.Count > 0);
        return (series, emptyPanels.Reason(path, target.Panel)) switch
        {
            ( > 0, _) => Verdict.Data(series),
            (_, { } reason) => Verdict.RightlyEmpty(reason),
            _ => Verdict.Empty(),
        };
    }
}

using Artifacts.Playground.Prometheus;

namespace Artifacts.Playground.Grafana;

/// <summary>Somebody who opened a dashboard and made a choice in its variables.</summary>
public sealed class DashboardSession
{
    private readonly Interpolation _interpolation;

    private DashboardSession(Interpolation interpolation, IReadOnlyDictionary<string, IReadOnlyList<string>> options)
    {
        _interpolation = interpolation;
        Options = options;
    }

    /// <summary>What each variable offers.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Options { get; }

    public static async Task<DashboardSession> OpenAsync(DashboardFile dashboard, PrometheusApi api, Choice choice, TimeSpan scrapeInterval)
    {
        var interpolation = new Interpolation(scrapeInterval);
        foreach (var (name, value) in dashboard.FixedVariables)
        {
            interpolation.Set(name, value);
        }

        var options = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var waiting = dashboard.Variables.ToList();
        while (waiting.Count > 0)
        {
            // Grafana asks for a variable when those that its query names have their values.
            var variable = waiting.Find(candidate => interpolation.Knows(candidate.Query))
                ?? throw new PlaygroundException($"These variables wait for each other: {string.Join(", ", waiting.Select(left => left.Name))}");
            waiting.Remove(variable);

            var (selector, label) = variable.LabelValues;
            var offered = variable.Options(await api.LabelValuesAsync(label, selector is null ? null : interpolation.Apply(selector)));
            options.Add(variable.Name, offered);
            interpolation.Choose(variable, offered, choice);
        }

        return new(interpolation, options);
    }

    /// <summary>Whether every variable offers something, as it does once there is data.</summary>
    public bool IsComplete => Options.Values.All(offered => offered.Count > 0);

    /// <summary>The query that the panel sends.</summary>
    public string Query(PanelTarget target) => _interpolation.Apply(target.Expr);
}

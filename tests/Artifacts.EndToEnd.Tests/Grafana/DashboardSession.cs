using Artifacts.EndToEnd.Tests.Prometheus;

namespace Artifacts.EndToEnd.Tests.Grafana;

/// <summary>Somebody who opened a dashboard and made a choice in its variables.</summary>
internal sealed class DashboardSession
{
    private readonly Interpolation _interpolation;

    private DashboardSession(Interpolation interpolation, IReadOnlyDictionary<string, IReadOnlyList<string>> options)
    {
        _interpolation = interpolation;
        Options = options;
    }

    /// <summary>What each variable offers.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Options { get; }

    public static async Task<DashboardSession> OpenAsync(DashboardFile dashboard, PrometheusApi api, Choice choice)
    {
        var interpolation = new Interpolation();
        var options = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var waiting = dashboard.Variables.ToList();
        while (waiting.Count > 0)
        {
            // Grafana asks for a variable when those that its query names have their values.
            var variable = waiting.Find(candidate => interpolation.Knows(candidate.Query));
            Assert.True(variable is not null, $"These variables wait for each other: {string.Join(", ", waiting.Select(left => left.Name))}");
            waiting.Remove(variable);

            var (selector, label) = variable.LabelValues;
            var offered = variable.Options(await api.LabelValuesAsync(label, interpolation.Apply(selector)));
            Assert.True(offered.Count > 0, $"{variable.Name} offers nothing: {interpolation.Apply(variable.Query)}");
            options.Add(variable.Name, offered);
            interpolation.Choose(variable, offered, choice);
        }

        return new(interpolation, options);
    }

    /// <summary>The query that the panel sends.</summary>
    public string Query(PanelTarget target) => _interpolation.Apply(target.Expr);
}

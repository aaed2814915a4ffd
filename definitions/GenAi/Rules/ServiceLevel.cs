using Artifacts.Queries;
using Definitions.GenAi.Objectives;

namespace Definitions.GenAi.Rules;

/// <summary>An objective, and how far each model is from it.</summary>
/// <param name="Objective">What was promised.</param>
/// <param name="Failing">The share of a model's requests that break the promise; no series where there were no requests.</param>
/// <param name="Requests">How many requests of a model count there were per second.</param>
public sealed record ServiceLevel(Objective Objective, WindowedRules Failing, WindowedRules Requests)
{
    /// <summary>How many times faster a model spends its budget than it may.</summary>
    /// <param name="window">The window to look at.</param>
    /// <param name="models">The matchers that choose models.</param>
    public Query BurnRate(TimeSpan window, Query models) => $"{Failing.Over(window)}{{{models}}} / {Objective.ErrorBudget}";

    /// <summary>The models that spend their budget too fast, with the share that fails.</summary>
    /// <param name="rates">What is too fast; one of them is enough.</param>
    /// <param name="fewest">How many requests must fail to exceed a rate; with fewer requests in all, a model doesn't count.</param>
    public Query Burning(IEnumerable<BurnRate> rates, int fewest) =>
        rates.Select(rate => Burning(rate, fewest)).Aggregate((either, or) => $"{either}\nor\n{or}");

    private Query Burning(BurnRate rate, int fewest)
    {
        var floor = decimal.Ceiling(fewest / (rate.Factor * Objective.ErrorBudget));
        return $"""
            (
              {Failing.Over(rate.LongWindow)} > {rate.Factor} * {Objective.ErrorBudget}
              and {Failing.Over(rate.ShortWindow)} > {rate.Factor} * {Objective.ErrorBudget}
              and {Requests.Over(rate.ShortWindow)} * {rate.ShortWindow.TotalSeconds} >= {floor}
            )
            """;
    }
}

using Artifacts.Metrics;

namespace Artifacts.Usage;

/// <summary>A place in a query where a metric or one of its series stands.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Names">The names of the series that are asked for there.</param>
/// <param name="Start">Where the hole's characters begin in the query's text.</param>
/// <param name="Length">How many characters the hole put there.</param>
public sealed record SeriesUse(Metric Metric, IReadOnlyList<string> Names, int Start, int Length);

namespace Artifacts.Playground.Prometheus;

/// <summary>A series that a query returned, with those of its values that are numbers.</summary>
public sealed record ResultSeries(Labels Labels, IReadOnlyList<double> Values);

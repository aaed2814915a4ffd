namespace Artifacts.EndToEnd.Tests.Prometheus;

/// <summary>A series that a query returned, with those of its values that are numbers.</summary>
internal sealed record ResultSeries(Labels Labels, IReadOnlyList<double> Values);

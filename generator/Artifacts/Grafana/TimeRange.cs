namespace Artifacts.Grafana;

/// <summary>The span of time that a dashboard shows.</summary>
/// <param name="From">Its begin, relative (<c>now-6h</c>) or absolute (ISO 8601).</param>
/// <param name="To">Its end, relative (<c>now</c>) or absolute (ISO 8601).</param>
public sealed record TimeRange(string From, string To);

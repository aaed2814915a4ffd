using Artifacts.Metrics;

namespace Artifacts.Checks.Metrics;

/// <summary>A metric, and the first artifact that uses it.</summary>
internal sealed record MetricUse(CheckedArtifact Source, Metric Metric);

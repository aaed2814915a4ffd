namespace Artifacts.Checks.Metrics;

/// <summary>A metric or label, and an artifact that leads to it.</summary>
/// <param name="Source">The first artifact that uses it.</param>
/// <param name="Value">The metric or label.</param>
internal readonly record struct Declared<T>(CheckedArtifact Source, T Value);

using Artifacts.Grafana.Files;

namespace Artifacts.Reading.Grafana;

/// <summary>What came of reading a dashboard.</summary>
/// <param name="File">The dashboard and what stands around it; <see langword="null"/> where a finding is an error.</param>
/// <param name="Findings">What there is to say about the file, in the order of the file.</param>
public sealed record DashboardReading(DashboardFile? File, IReadOnlyList<ReadingFinding> Findings);

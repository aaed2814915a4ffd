using Artifacts.Grafana;
using Artifacts.Metrics;

namespace Fleet;

/// <summary>A metric and how a panel shows it.</summary>
internal sealed record Signal(string Title, Metric Metric, FieldUnit Unit, double Warning, double Critical);

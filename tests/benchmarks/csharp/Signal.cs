using Artifacts.Grafana;
using Artifacts.Metrics;
using Unit = Artifacts.Grafana.Unit;

namespace Fleet;

/// <summary>A metric and how a panel shows it.</summary>
internal sealed record Signal(string Title, Metric Metric, Unit Unit, double Warning, double Critical);

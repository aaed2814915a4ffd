using Artifacts.Metrics;
using Artifacts.Queries;

namespace Artifacts.Grafana;

/// <summary>The values of a label over some series: Grafana's <c>label_values(metric, label)</c>.</summary>
/// <param name="Metric">The series: a metric, or a selector.</param>
/// <param name="Label">The label.</param>
public sealed record LabelValues(Query Metric, Label Label) : VariableQuery;

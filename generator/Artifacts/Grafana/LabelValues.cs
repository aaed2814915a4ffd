using Artifacts.Json;
using Artifacts.Metrics;
using Artifacts.Queries;

namespace Artifacts.Grafana;

/// <summary>The values of a label over some series: Grafana's <c>label_values(metric, label)</c>.</summary>
/// <param name="Metric">The series: a metric, or a selector.</param>
/// <param name="Label">The label.</param>
public sealed record LabelValues(Query Metric, Label Label) : VariableQuery
{
    /// <summary>The query in the data source's words.</summary>
    internal string Text => $"label_values({Metric.Text}, {Label.Name})";

    // 1 is "label values" in the data source's editor, which shows the query by this number.
    internal override JsonValue Json => new JsonObject(
    [
        new("qryType", 1),
        new("query", Text),
        new("refId", "PrometheusVariableQueryEditor-VariableQuery"),
    ]);
}

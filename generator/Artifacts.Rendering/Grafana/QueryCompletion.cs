using Artifacts.Grafana;
using Artifacts.Json;
using Artifacts.Json.Shapes;
using Artifacts.Rendering.Json;

namespace Artifacts.Rendering.Grafana;

/// <summary>Names a panel's queries and says which data source answers them.</summary>
internal sealed class QueryCompletion
{
    private static readonly RecordShape Shape = PrometheusQuery.JsonLayout;

    private static readonly int RefIdField = FieldNumber.Of(Shape, nameof(DataQuery.RefId));
    private static readonly int DatasourceField = FieldNumber.Of(Shape, nameof(DataQuery.Datasource));
    private static readonly int InstantField = FieldNumber.Of(Shape, nameof(PrometheusQuery.Instant));
    private static readonly int RangeField = FieldNumber.Of(Shape, nameof(PrometheusQuery.Range));

    // What Grafana's editor would say: without it a query is shown in the builder, and series are called by all labels.
    private static readonly JsonSlot[] OfTheEditor =
    [
        new() { Field = FieldNumber.Of(Shape, nameof(PrometheusQuery.EditorMode)), Kept = QueryEditorMode.Code },
        new() { Field = FieldNumber.Of(Shape, nameof(PrometheusQuery.Format)), Kept = PromQueryFormat.TimeSeries },
        new() { Field = InstantField, Kept = Boxes.Of(value: false) },
        new() { Field = FieldNumber.Of(Shape, nameof(PrometheusQuery.LegendFormat)), Kept = LegendFormat.FromString("__auto") },
    ];

    private readonly List<JsonSlot> added = [];

    /// <summary>The data source of a panel that names none.</summary>
    public static DataSourceRef? DatasourceOf(IReadOnlyList<DataQuery> queries)
    {
        for (var index = 0; index < queries.Count; index++)
        {
            if (queries[index] is PrometheusQuery)
            {
                return DataSourceRef.Prometheus;
            }
        }

        return null;
    }

    public CompletedRecord[] Complete(IReadOnlyList<DataQuery> queries, DataSourceRef? datasource)
    {
        var completed = new CompletedRecord[queries.Count];
        for (var index = 0; index < completed.Length; index++)
        {
            completed[index] = Complete(queries[index], RefId.Of(index), datasource);
        }

        return completed;
    }

    private CompletedRecord Complete(DataQuery query, string refId, DataSourceRef? datasource)
    {
        IJsonRecord record = query;
        added.Clear();
        Add(record, new() { Field = RefIdField, Kept = refId });
        if (datasource is not null)
        {
            Add(record, new() { Field = DatasourceField, Kept = datasource });
        }

        if (query is PrometheusQuery prometheus)
        {
            foreach (var slot in OfTheEditor)
            {
                Add(record, slot);
            }

            Add(record, new() { Field = RangeField, Kept = Boxes.Of(prometheus.Instant is not true) });
        }

        return new(record, [.. added]);
    }

    // What an author said holds.
    private void Add(IJsonRecord record, JsonSlot slot)
    {
        foreach (var said in record.Slots)
        {
            if (said.Field == slot.Field)
            {
                return;
            }
        }

        added.Add(slot);
    }
}

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

    // What was added to the last query of each number: mostly the next panel's gets the same.
    private readonly List<JsonSlot[]> last = [];
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
            completed[index] = Complete(queries[index], index, datasource);
        }

        return completed;
    }

    private CompletedRecord Complete(DataQuery query, int index, DataSourceRef? datasource)
    {
        IJsonRecord record = query;
        added.Clear();
        Add(record, new() { Field = RefIdField, Kept = RefId.Of(index) });
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

        return new(record, Share(index));
    }

    private JsonSlot[] Share(int index)
    {
        if (index < last.Count && IsAdded(last[index]))
        {
            return last[index];
        }

        JsonSlot[] slots = [.. added];
        if (index == last.Count)
        {
            last.Add(slots);
        }
        else if (index < last.Count)
        {
            last[index] = slots;
        }

        return slots;
    }

    private bool IsAdded(JsonSlot[] slots)
    {
        if (slots.Length != added.Count)
        {
            return false;
        }

        for (var index = 0; index < slots.Length; index++)
        {
            if (slots[index].Field != added[index].Field || !ReferenceEquals(slots[index].Kept, added[index].Kept))
            {
                return false;
            }
        }

        return true;
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

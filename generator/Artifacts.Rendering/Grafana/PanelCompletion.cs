using System.Collections.Concurrent;
using Artifacts.Grafana;
using Artifacts.Json;
using Artifacts.Rendering.Json;

namespace Artifacts.Rendering.Grafana;

/// <summary>Says the ids and places of panels and rows, and what their queries need.</summary>
internal sealed class PanelCompletion
{
    // Every panel is some record of Panel's, every panel with queries some of DataPanel's: their fields have one number.
    private static readonly int Id = FieldNumber.Of(Row.JsonLayout, nameof(PanelOrRow.Id));
    private static readonly int GridPos = FieldNumber.Of(Row.JsonLayout, nameof(PanelOrRow.GridPos));
    private static readonly int Collapsed = FieldNumber.Of(Row.JsonLayout, nameof(Row.Collapsed));
    private static readonly int Panels = FieldNumber.Of(Row.JsonLayout, nameof(Row.Panels));
    private static readonly int Datasource = FieldNumber.Of(PluginPanel.JsonLayout, nameof(DataPanel.Datasource));
    private static readonly int Targets = FieldNumber.Of(PluginPanel.JsonLayout, nameof(DataPanel.Targets));

    // Dashboards of one make have the same places.
    private const int KnownPlaces = 4096;
    private static readonly ConcurrentDictionary<Place, GridPos> Known = new();

    private readonly QueryCompletion queries = new();

    public CompletedRecord[] Complete(IReadOnlyList<PlacedPart> parts)
    {
        var completed = new CompletedRecord[parts.Count];
        for (var index = 0; index < completed.Length; index++)
        {
            completed[index] = Complete(parts[index]);
        }

        return completed;
    }

    private CompletedRecord Complete(PlacedPart part)
    {
        JsonSlot id = new() { Field = Id, Kept = Boxes.Of(part.Id) };
        JsonSlot place = new() { Field = GridPos, Kept = Position(part.Place) };
        return new(part.Part, part.Part switch
        {
            Row row =>
            [
                id,
                place,
                new() { Field = Collapsed, Kept = Boxes.Of(row.Collapsed is true) },
                new() { Field = Panels, Kept = Complete(part.Panels) },
            ],
            DataPanel { Targets: { Count: > 0 } targets } panel => Complete(id, place, targets, panel.Datasource),
            _ => [id, place],
        });
    }

    private static GridPos Position(Place place) => Known.TryGetValue(place, out var known) ? known : Known.Count < KnownPlaces
        ? Known.GetOrAdd(place, static place => new(place.X, place.Y, place.W, place.H))
        : new(place.X, place.Y, place.W, place.H);

    private JsonSlot[] Complete(JsonSlot id, JsonSlot place, IReadOnlyList<DataQuery> targets, DataSourceRef? own)
    {
        var datasource = own ?? QueryCompletion.DatasourceOf(targets);
        JsonSlot completed = new() { Field = Targets, Kept = queries.Complete(targets, datasource) };
        return datasource is null ? [id, place, completed] : [id, place, completed, new() { Field = Datasource, Kept = datasource }];
    }
}

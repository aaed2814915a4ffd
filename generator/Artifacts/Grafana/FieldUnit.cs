namespace Artifacts.Grafana;

/// <summary>How values are written, by Grafana's own id; Grafana scales where the unit has prefixes.</summary>
/// <param name="Id">Grafana's id of the unit, <c>ms</c>; a unit of one's own is <c>suffix:items</c> or <c>prefix:~</c>.</param>
public sealed partial record FieldUnit(string Id)
{
    /// <summary>Takes a unit by its id.</summary>
    /// <param name="id">Grafana's id of the unit, or one's own: <c>suffix:items</c>.</param>
    public static implicit operator FieldUnit(string id) => FromString(id);

    /// <summary>Takes a unit by its id.</summary>
    /// <param name="id">Grafana's id of the unit, or one's own: <c>suffix:items</c>.</param>
    public static FieldUnit FromString(string id) => new(id);
}

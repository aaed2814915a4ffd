namespace Artifacts.Grafana;

/// <summary>Makes one value of a series' values, by Grafana's own id.</summary>
/// <param name="Id">Grafana's id of the calculation.</param>
public sealed partial record Reducer(string Id);

using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>A panel or a row with the id and the place that it has in its dashboard.</summary>
/// <param name="Part">The panel or the row.</param>
/// <param name="Id">Its number in the dashboard.</param>
/// <param name="Place">Its place.</param>
/// <param name="Panels">The panels of a collapsed row; those of an open one follow it.</param>
internal readonly record struct PlacedPart(PanelOrRow Part, int Id, Place Place, IReadOnlyList<PlacedPart> Panels);

using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>A panel with the id and the place that it has in its dashboard.</summary>
internal readonly record struct PlacedPanel(int Id, Panel Panel, GridPos Position);

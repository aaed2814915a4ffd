using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>A row with the id and the place that it has in its dashboard, and its panels.</summary>
internal sealed record PlacedRow(int Id, Row Row, GridPos Position, IReadOnlyList<PlacedPanel> Panels);

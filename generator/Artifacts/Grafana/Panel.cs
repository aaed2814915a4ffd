namespace Artifacts.Grafana;

public abstract partial record Panel
{
    /// <summary>The width in columns of 24; ignored where <see cref="PanelOrRow.GridPos"/> is set.</summary>
    public int Width { get; init; } = 12;

    /// <summary>The height in the grid's units of 30 pixels; ignored where <see cref="PanelOrRow.GridPos"/> is set.</summary>
    public int Height { get; init; } = 8;
}

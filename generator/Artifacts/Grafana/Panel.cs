namespace Artifacts.Grafana;

public abstract partial record Panel
{
    /// <summary>The width in columns of 24; ignored where <see cref="PanelOrRow.GridPos"/> is set.</summary>
    public int Width { get; init; } = 12;

    /// <summary>
    /// Why the panel may rightly have no data, such as <c>no alert fires</c>; unset, it always has some. Grafana isn't told:
    /// it is for those who check whether a dashboard works.
    /// </summary>
    public string? MayBeEmpty { get; init; }

    /// <summary>The height in the grid's units of 30 pixels; ignored where <see cref="PanelOrRow.GridPos"/> is set.</summary>
    public int Height { get; init; } = 8;
}

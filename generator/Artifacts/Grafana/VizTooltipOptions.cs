namespace Artifacts.Grafana;

/// <summary>What a panel shows at the pointer.</summary>
public sealed record VizTooltipOptions
{
    /// <summary>Which series are listed.</summary>
    public TooltipDisplayMode Mode { get; init; } = TooltipDisplayMode.Single;

    /// <summary>In which order.</summary>
    public SortOrder Sort { get; init; } = SortOrder.None;

    /// <summary>Whether series that are zero are left out.</summary>
    public bool HideZeros { get; init; }
}

namespace Artifacts.Grafana;

/// <summary>How colours are chosen.</summary>
/// <param name="Mode">The way to choose.</param>
public sealed record FieldColor(FieldColorModeId Mode)
{
    /// <summary>The colour of <see cref="FieldColorModeId.Fixed"/> and <see cref="FieldColorModeId.Shades"/>.</summary>
    public string? FixedColor { get; init; }
}

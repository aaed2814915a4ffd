using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>What Grafana's JSON calls the values of its enumerations.</summary>
internal static class JsonNames
{
    public static string JsonName(this PromQueryFormat value) => value switch
    {
        PromQueryFormat.TimeSeries => "time_series",
        PromQueryFormat.Table => "table",
        PromQueryFormat.Heatmap => "heatmap",
        _ => throw Unknown(value),
    };

    public static string JsonName(this ThresholdsMode value) => value switch
    {
        ThresholdsMode.Absolute => "absolute",
        ThresholdsMode.Percentage => "percentage",
        _ => throw Unknown(value),
    };

    public static string JsonName(this FieldColorModeId value) => value switch
    {
        FieldColorModeId.Thresholds => "thresholds",
        FieldColorModeId.PaletteClassic => "palette-classic",
        FieldColorModeId.PaletteClassicByName => "palette-classic-by-name",
        FieldColorModeId.Fixed => "fixed",
        FieldColorModeId.Shades => "shades",
        _ => throw Unknown(value),
    };

    public static string JsonName(this LegendDisplayMode value) => value switch
    {
        LegendDisplayMode.List => "list",
        LegendDisplayMode.Table => "table",
        _ => throw Unknown(value),
    };

    public static string JsonName(this LegendPlacement value) => value switch
    {
        LegendPlacement.Bottom => "bottom",
        LegendPlacement.Right => "right",
        _ => throw Unknown(value),
    };

    public static string JsonName(this TooltipDisplayMode value) => value switch
    {
        TooltipDisplayMode.Single => "single",
        TooltipDisplayMode.Multi => "multi",
        TooltipDisplayMode.None => "none",
        _ => throw Unknown(value),
    };

    public static string JsonName(this SortOrder value) => value switch
    {
        SortOrder.None => "none",
        SortOrder.Ascending => "asc",
        SortOrder.Descending => "desc",
        _ => throw Unknown(value),
    };

    public static string JsonName(this VizOrientation value) => value switch
    {
        VizOrientation.Auto => "auto",
        VizOrientation.Vertical => "vertical",
        VizOrientation.Horizontal => "horizontal",
        _ => throw Unknown(value),
    };

    public static string JsonName(this GraphDrawStyle value) => value switch
    {
        GraphDrawStyle.Line => "line",
        GraphDrawStyle.Bars => "bars",
        GraphDrawStyle.Points => "points",
        _ => throw Unknown(value),
    };

    public static string JsonName(this LineInterpolation value) => value switch
    {
        LineInterpolation.Linear => "linear",
        LineInterpolation.Smooth => "smooth",
        LineInterpolation.StepBefore => "stepBefore",
        LineInterpolation.StepAfter => "stepAfter",
        _ => throw Unknown(value),
    };

    public static string JsonName(this GraphGradientMode value) => value switch
    {
        GraphGradientMode.None => "none",
        GraphGradientMode.Opacity => "opacity",
        GraphGradientMode.Hue => "hue",
        GraphGradientMode.Scheme => "scheme",
        _ => throw Unknown(value),
    };

    public static string JsonName(this VisibilityMode value) => value switch
    {
        VisibilityMode.Auto => "auto",
        VisibilityMode.Never => "never",
        VisibilityMode.Always => "always",
        _ => throw Unknown(value),
    };

    public static string JsonName(this StackingMode value) => value switch
    {
        StackingMode.None => "none",
        StackingMode.Normal => "normal",
        StackingMode.Percent => "percent",
        _ => throw Unknown(value),
    };

    public static string JsonName(this AxisPlacement value) => value switch
    {
        AxisPlacement.Auto => "auto",
        AxisPlacement.Top => "top",
        AxisPlacement.Right => "right",
        AxisPlacement.Bottom => "bottom",
        AxisPlacement.Left => "left",
        AxisPlacement.Hidden => "hidden",
        _ => throw Unknown(value),
    };

    public static string JsonName(this GraphThresholdsStyleMode value) => value switch
    {
        GraphThresholdsStyleMode.Off => "off",
        GraphThresholdsStyleMode.Line => "line",
        GraphThresholdsStyleMode.Dashed => "dashed",
        GraphThresholdsStyleMode.Area => "area",
        GraphThresholdsStyleMode.LineAndArea => "line+area",
        GraphThresholdsStyleMode.DashedAndArea => "dashed+area",
        GraphThresholdsStyleMode.Series => "series",
        _ => throw Unknown(value),
    };

    public static string JsonName(this BigValueGraphMode value) => value switch
    {
        BigValueGraphMode.None => "none",
        BigValueGraphMode.Line => "line",
        BigValueGraphMode.Area => "area",
        _ => throw Unknown(value),
    };

    public static string JsonName(this BigValueColorMode value) => value switch
    {
        BigValueColorMode.None => "none",
        BigValueColorMode.Value => "value",
        BigValueColorMode.Background => "background",
        BigValueColorMode.BackgroundSolid => "background_solid",
        _ => throw Unknown(value),
    };

    public static string JsonName(this BigValueJustifyMode value) => value switch
    {
        BigValueJustifyMode.Auto => "auto",
        BigValueJustifyMode.Center => "center",
        _ => throw Unknown(value),
    };

    public static string JsonName(this BigValueTextMode value) => value switch
    {
        BigValueTextMode.Auto => "auto",
        BigValueTextMode.Value => "value",
        BigValueTextMode.ValueAndName => "value_and_name",
        BigValueTextMode.Name => "name",
        BigValueTextMode.None => "none",
        _ => throw Unknown(value),
    };

    private static ArgumentOutOfRangeException Unknown(Enum value) =>
        new(nameof(value), value, $"{value.GetType().Name} has no such value.");
}

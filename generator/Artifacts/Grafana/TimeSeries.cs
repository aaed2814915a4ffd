namespace Artifacts.Grafana;

/// <summary>A graph of series over time.</summary>
public sealed record TimeSeries : Panel
{
    /// <summary>Starts a graph.</summary>
    /// <param name="title">The panel's heading.</param>
    public TimeSeries(string title)
        : base(title, new(FieldColorModeId.PaletteClassic))
    {
    }

    /// <summary>How series are listed.</summary>
    public VizLegendOptions Legend { get; init; } = new();

    /// <summary>What is shown at the pointer.</summary>
    public VizTooltipOptions Tooltip { get; init; } = new();

    /// <summary>What is drawn.</summary>
    public GraphDrawStyle DrawStyle { get; init; } = GraphDrawStyle.Line;

    /// <summary>How points are joined.</summary>
    public LineInterpolation LineInterpolation { get; init; } = LineInterpolation.Linear;

    /// <summary>The width of lines, in pixels from 0 to 10.</summary>
    public double LineWidth { get; init; } = 1;

    /// <summary>How opaque the area below lines is, in percent.</summary>
    public double FillOpacity { get; init; }

    /// <summary>How the area below lines fades.</summary>
    public GraphGradientMode GradientMode { get; init; } = GraphGradientMode.None;

    /// <summary>Whether points are shown.</summary>
    public VisibilityMode ShowPoints { get; init; } = VisibilityMode.Auto;

    /// <summary>The size of points, in pixels.</summary>
    public double PointSize { get; init; } = 5;

    /// <summary>Whether lines go on over gaps.</summary>
    public bool SpanNulls { get; init; }

    /// <summary>Whether series stand on each other.</summary>
    public StackingConfig Stacking { get; init; } = new(StackingMode.None);

    /// <summary>What the value axis says.</summary>
    public string AxisLabel { get; init; } = "";

    /// <summary>Where the value axis stands.</summary>
    public AxisPlacement AxisPlacement { get; init; } = AxisPlacement.Auto;

    /// <summary>Where the value axis begins unless values are lower.</summary>
    public double? AxisSoftMin { get; init; }

    /// <summary>Where the value axis ends unless values are higher.</summary>
    public double? AxisSoftMax { get; init; }

    /// <summary>How thresholds are drawn.</summary>
    public GraphThresholdsStyleConfig ThresholdsStyle { get; init; } = new(GraphThresholdsStyleMode.Off);
}

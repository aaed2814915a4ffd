namespace Artifacts.Grafana;

/// <summary>Single values on a dial.</summary>
public sealed record Gauge : Panel
{
    /// <summary>Starts a gauge.</summary>
    /// <param name="title">The panel's heading.</param>
    public Gauge(string title)
        : base(title, new(FieldColorModeId.Thresholds))
    {
    }

    /// <summary>How single values are made of series.</summary>
    public ReduceDataOptions ReduceOptions { get; init; } = new();

    /// <summary>How several values stand.</summary>
    public VizOrientation Orientation { get; init; } = VizOrientation.Auto;

    /// <summary>Whether the values of thresholds are written at the dial.</summary>
    public bool ShowThresholdLabels { get; init; }

    /// <summary>Whether thresholds are drawn around the dial.</summary>
    public bool ShowThresholdMarkers { get; init; } = true;
}

namespace Artifacts.Grafana;

/// <summary>Single values in large type, with a small graph behind.</summary>
public sealed record Stat : Panel
{
    /// <summary>Starts a stat panel.</summary>
    /// <param name="title">The panel's heading.</param>
    public Stat(string title)
        : base(title, new(FieldColorModeId.Thresholds))
    {
    }

    /// <summary>How single values are made of series.</summary>
    public ReduceDataOptions ReduceOptions { get; init; } = new();

    /// <summary>How several values stand.</summary>
    public VizOrientation Orientation { get; init; } = VizOrientation.Auto;

    /// <summary>What is drawn behind the value.</summary>
    public BigValueGraphMode GraphMode { get; init; } = BigValueGraphMode.Area;

    /// <summary>What is coloured.</summary>
    public BigValueColorMode ColorMode { get; init; } = BigValueColorMode.Value;

    /// <summary>Where the value stands.</summary>
    public BigValueJustifyMode JustifyMode { get; init; } = BigValueJustifyMode.Auto;

    /// <summary>Whether values, names or both are shown.</summary>
    public BigValueTextMode TextMode { get; init; } = BigValueTextMode.Auto;

    /// <summary>Whether name and value stand side by side where there is room.</summary>
    public bool WideLayout { get; init; } = true;

    /// <summary>Whether the change over the time range is shown, in percent.</summary>
    public bool ShowPercentChange { get; init; }
}

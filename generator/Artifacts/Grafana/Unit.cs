namespace Artifacts.Grafana;

/// <summary>How values are written, by Grafana's own id; Grafana scales where the unit has prefixes.</summary>
/// <param name="Id">Grafana's id of the unit.</param>
public sealed record Unit(string Id)
{
    /// <summary>The plain number.</summary>
    public static Unit None { get; } = new("none");

    /// <summary>A number with K, Mil, Bil … for thousands.</summary>
    public static Unit Short { get; } = new("short");

    /// <summary>Percent, where 100 is everything.</summary>
    public static Unit Percent { get; } = new("percent");

    /// <summary>Percent, where 1.0 is everything.</summary>
    public static Unit PercentUnit { get; } = new("percentunit");

    /// <summary>Milliseconds.</summary>
    public static Unit Milliseconds { get; } = new("ms");

    /// <summary>Seconds.</summary>
    public static Unit Seconds { get; } = new("s");

    /// <summary>Bytes in steps of 1024: KiB, MiB.</summary>
    public static Unit BytesIEC { get; } = new("bytes");

    /// <summary>Bytes in steps of 1000: kB, MB.</summary>
    public static Unit BytesSI { get; } = new("decbytes");

    /// <summary>Bytes per second in steps of 1024: KiB/s, MiB/s.</summary>
    public static Unit BytesPerSecondIEC { get; } = new("binBps");

    /// <summary>Bytes per second in steps of 1000: kB/s, MB/s.</summary>
    public static Unit BytesPerSecondSI { get; } = new("Bps");

    /// <summary>Requests per second.</summary>
    public static Unit RequestsPerSecond { get; } = new("reqps");
}

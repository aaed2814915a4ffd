namespace Artifacts.Grafana;

/// <summary>Makes one value of a series' values, by Grafana's own id.</summary>
/// <param name="Id">Grafana's id of the calculation.</param>
public sealed record Reducer(string Id)
{
    /// <summary>The last value that is there.</summary>
    public static Reducer LastNotNull { get; } = new("lastNotNull");

    /// <summary>The average.</summary>
    public static Reducer Mean { get; } = new("mean");

    /// <summary>The least.</summary>
    public static Reducer Min { get; } = new("min");

    /// <summary>The greatest.</summary>
    public static Reducer Max { get; } = new("max");

    /// <summary>The sum.</summary>
    public static Reducer Sum { get; } = new("sum");
}

namespace Artifacts.Grafana;

/// <summary>How a panel that shows single values makes them of its series.</summary>
public sealed record ReduceDataOptions
{
    /// <summary>What is computed of each series; the first one counts.</summary>
    public IReadOnlyList<Reducer> Calcs { get; init; } = [Reducer.LastNotNull];

    /// <summary>Whether every value is shown instead of one a series.</summary>
    public bool Values { get; init; }

    /// <summary>Which fields are shown: a name, or a pattern between slashes; empty for those that hold numbers.</summary>
    public string Fields { get; init; } = "";
}

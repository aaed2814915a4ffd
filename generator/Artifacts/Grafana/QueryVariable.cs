namespace Artifacts.Grafana;

/// <summary>Lets people choose among values that a data source knows.</summary>
public sealed record QueryVariable : Variable
{
    /// <summary>Starts a variable.</summary>
    /// <param name="name">The name that queries use.</param>
    /// <param name="query">Asks for the values to choose from.</param>
    public QueryVariable(string name, VariableQuery query)
        : base(name) => Query = query;

    /// <summary>Asks for the values to choose from.</summary>
    public VariableQuery Query { get; init; }

    /// <summary>Which data source is asked.</summary>
    public DataSourceRef Datasource { get; init; } = DataSourceRef.Prometheus;

    /// <summary>
    /// What is taken of each value: a JavaScript pattern between slashes, whose first group is the value; empty for
    /// all of it.
    /// </summary>
    public string Regex { get; init; } = "";

    /// <summary>The order of the values.</summary>
    public VariableSort Sort { get; init; } = VariableSort.AlphabeticalAsc;

    /// <summary>When values are asked for.</summary>
    public VariableRefresh Refresh { get; init; } = VariableRefresh.OnTimeRangeChanged;

    /// <summary>Whether several may be chosen; a query must then match with <c>=~</c>.</summary>
    public bool Multi { get; init; }

    /// <summary>Whether "All" may be chosen, and is at first.</summary>
    public bool IncludeAll { get; init; }

    /// <summary>What "All" puts into queries; unset, all values joined.</summary>
    public string? AllValue { get; init; }
}

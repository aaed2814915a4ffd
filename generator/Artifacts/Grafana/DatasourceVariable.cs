namespace Artifacts.Grafana;

/// <summary>Lets people choose one of Grafana's data sources.</summary>
public sealed record DatasourceVariable : Variable
{
    /// <summary>Starts a variable.</summary>
    /// <param name="name">The name that <see cref="DataSourceRef"/>s use.</param>
    public DatasourceVariable(string name)
        : base(name)
    {
    }

    /// <summary>The Prometheus that panels query unless they say otherwise.</summary>
    public static DatasourceVariable Prometheus { get; } = new("datasource") { Label = "Data source" };

    /// <summary>The kind of data sources to choose from; Grafana's JSON calls it <c>query</c>.</summary>
    public string Query { get; init; } = "prometheus";

    /// <summary>Which names may be chosen: a pattern between slashes; empty for all.</summary>
    public string Regex { get; init; } = "";
}

namespace Artifacts.Grafana;

/// <summary>Says which of Grafana's data sources answers a query.</summary>
/// <param name="Type">The kind of data source, <c>prometheus</c>.</param>
/// <param name="Uid">The data source's uid, or a variable that holds it: <c>${datasource}</c>.</param>
public sealed record DataSourceRef(string Type, string Uid)
{
    /// <summary>The Prometheus that the dashboard's <c>datasource</c> variable chooses.</summary>
    public static DataSourceRef Prometheus { get; } = new("prometheus", "${datasource}");
}

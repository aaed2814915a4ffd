namespace Artifacts.Grafana;

public sealed partial record DataSourceRef
{
    /// <summary>The Prometheus that the dashboard's <c>datasource</c> variable chooses.</summary>
    public static DataSourceRef Prometheus { get; } = new("prometheus", "${datasource}");
}

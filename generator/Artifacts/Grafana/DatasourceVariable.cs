namespace Artifacts.Grafana;

public sealed partial record DatasourceVariable
{
    /// <summary>The Prometheus that panels query unless they say otherwise.</summary>
    public static DatasourceVariable Prometheus { get; } = new("datasource") { Label = "Data source" };
}

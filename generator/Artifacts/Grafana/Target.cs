namespace Artifacts.Grafana;

/// <summary>One query of a panel.</summary>
public abstract record Target
{
    private protected Target()
    {
    }

    /// <summary>Which data source answers; unless set, the panel's.</summary>
    public DataSourceRef? Datasource { get; init; }

    /// <summary>Whether the result isn't shown, only used by others.</summary>
    public bool Hide { get; init; }
}

namespace Artifacts.Grafana;

/// <summary>Asks a data source for the values of a variable.</summary>
public abstract record VariableQuery
{
    private protected VariableQuery()
    {
    }
}

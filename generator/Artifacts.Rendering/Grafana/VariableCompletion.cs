using Artifacts.Grafana;

namespace Artifacts.Rendering.Grafana;

/// <summary>Says what a variable needs so that it offers something when the dashboard opens.</summary>
internal static class VariableCompletion
{
    // Grafana's word for the choice "All".
    private const string All = "$__all";

    public static Variable Complete(Variable variable) => variable switch
    {
        QueryVariable query => Complete(query),
        DatasourceVariable datasource => datasource with { Query = datasource.Query ?? "prometheus" },
        _ => variable,
    };

    // Without a time to refresh at, Grafana never asks for the values.
    private static QueryVariable Complete(QueryVariable query) => query with
    {
        Datasource = query.Datasource ?? DataSourceRef.Prometheus,
        Refresh = query.Refresh ?? VariableRefresh.OnTimeRangeChanged,
        Sort = query.Sort ?? VariableSort.AlphabeticalAsc,
        Current = query.Current ?? (query.IncludeAll is true ? Everything(query.Multi is true) : null),
    };

    // Without a choice Grafana takes the first value; "All" is chosen by this word.
    private static VariableOption Everything(bool several) => several
        ? new() { Text = new(["All"]), Value = new([All]) }
        : new() { Text = "All", Value = All };
}

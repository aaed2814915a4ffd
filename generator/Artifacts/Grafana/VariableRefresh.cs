namespace Artifacts.Grafana;

/// <summary>When a variable's values are asked for.</summary>
public enum VariableRefresh
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>When the dashboard opens.</summary>
    OnDashboardLoad,

    /// <summary>When the dashboard opens and when its time range changes.</summary>
    OnTimeRangeChanged,
}

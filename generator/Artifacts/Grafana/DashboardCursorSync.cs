namespace Artifacts.Grafana;

/// <summary>What the pointer's place in one panel shows in a dashboard's other panels.</summary>
public enum DashboardCursorSync
{
    /// <summary>Nothing.</summary>
    Off = 0,

    /// <summary>A line at the same time.</summary>
    Crosshair = 1,

    /// <summary>The line and the values there.</summary>
    Tooltip = 2,
}

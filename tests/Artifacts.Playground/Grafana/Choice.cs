namespace Artifacts.Playground.Grafana;

/// <summary>What somebody chose in every variable of a dashboard.</summary>
public enum Choice
{
    /// <summary>The entry All, as the dashboard opens; the first value where there is no All.</summary>
    All,

    /// <summary>The first value.</summary>
    First,

    /// <summary>Each value, ticked one by one.</summary>
    Each,
}

namespace Artifacts.Grafana;

/// <summary>A legend's form.</summary>
public enum LegendDisplayMode
{
    /// <summary>Names one after the other.</summary>
    List,

    /// <summary>A line a series, a column a calculation.</summary>
    Table,
}

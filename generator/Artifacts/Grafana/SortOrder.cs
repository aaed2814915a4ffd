namespace Artifacts.Grafana;

/// <summary>The order of values in a list.</summary>
public enum SortOrder
{
    /// <summary>As they come.</summary>
    None,

    /// <summary>The least first.</summary>
    Ascending,

    /// <summary>The greatest first.</summary>
    Descending,
}

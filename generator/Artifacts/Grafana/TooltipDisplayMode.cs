namespace Artifacts.Grafana;

/// <summary>Which series are listed at the pointer.</summary>
public enum TooltipDisplayMode
{
    /// <summary>The nearest.</summary>
    Single,

    /// <summary>All.</summary>
    Multi,

    /// <summary>None.</summary>
    None,
}

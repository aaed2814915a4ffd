namespace Artifacts.Grafana;

/// <summary>Whether series stand on each other.</summary>
public enum StackingMode
{
    /// <summary>They do not.</summary>
    None,

    /// <summary>They add up.</summary>
    Normal,

    /// <summary>They add up to 100 %.</summary>
    Percent,
}

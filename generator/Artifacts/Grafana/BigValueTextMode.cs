namespace Artifacts.Grafana;

/// <summary>What a stat panel writes.</summary>
public enum BigValueTextMode
{
    /// <summary>The value, and the name where there are several.</summary>
    Auto,

    /// <summary>The value.</summary>
    Value,

    /// <summary>The value and the name.</summary>
    ValueAndName,

    /// <summary>The name.</summary>
    Name,

    /// <summary>Nothing.</summary>
    None,
}

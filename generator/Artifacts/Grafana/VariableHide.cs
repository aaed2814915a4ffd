namespace Artifacts.Grafana;

/// <summary>What of a variable is hidden.</summary>
public enum VariableHide
{
    /// <summary>Nothing.</summary>
    DontHide,

    /// <summary>Its label.</summary>
    HideLabel,

    /// <summary>All of it.</summary>
    HideVariable,
}

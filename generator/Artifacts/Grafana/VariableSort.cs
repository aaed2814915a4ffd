namespace Artifacts.Grafana;

/// <summary>The order of a variable's values.</summary>
public enum VariableSort
{
    /// <summary>As they come.</summary>
    Disabled,

    /// <summary>By text, from A.</summary>
    AlphabeticalAsc,

    /// <summary>By text, from Z.</summary>
    AlphabeticalDesc,

    /// <summary>By number, the least first.</summary>
    NumericalAsc,

    /// <summary>By number, the greatest first.</summary>
    NumericalDesc,

    /// <summary>By text, from A, whatever the case.</summary>
    AlphabeticalCaseInsensitiveAsc,

    /// <summary>By text, from Z, whatever the case.</summary>
    AlphabeticalCaseInsensitiveDesc,

    /// <summary>By text and the numbers in it, from A.</summary>
    NaturalAsc,

    /// <summary>By text and the numbers in it, from Z.</summary>
    NaturalDesc,
}

namespace Artifacts.Grafana;

/// <summary>A way to choose colours.</summary>
public enum FieldColorModeId
{
    /// <summary>By the value, from the thresholds.</summary>
    Thresholds,

    /// <summary>By the series' place, from the classic palette.</summary>
    PaletteClassic,

    /// <summary>By the series' name, from the classic palette: a series keeps its colour.</summary>
    PaletteClassicByName,

    /// <summary>One colour for all.</summary>
    Fixed,

    /// <summary>Shades of one colour.</summary>
    Shades,
}

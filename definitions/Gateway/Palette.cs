using Artifacts.Grafana;

namespace Definitions.Gateway;

/// <summary>
/// Colors that people with any kind of color vision tell apart, after Okabe and Ito; and what they mean.
/// </summary>
public static class Palette
{
    public const string Blue = "#0072B2";
    public const string SkyBlue = "#56B4E9";
    public const string Green = "#009E73";
    public const string Orange = "#E69F00";
    public const string Vermilion = "#D55E00";
    public const string Purple = "#CC79A7";

    /// <summary>
    /// How Grafana colors series of which there may be any number. Its own color-blind palette came with Grafana 13; before 12.4 a
    /// dashboard that asks for it doesn't open.
    /// </summary>
    public static readonly FieldColor Series = new(FieldColorModeId.PaletteClassic);

    /// <summary>All is well.</summary>
    public const string Good = Green;

    /// <summary>Worth a look.</summary>
    public const string Warning = Orange;

    /// <summary>An alert.</summary>
    public const string Bad = Vermilion;
}

namespace Artifacts.Grafana;

/// <summary>What a threshold or mapping colours.</summary>
public enum BigValueColorMode
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The value.</summary>
    Value,

    /// <summary>The background, fading.</summary>
    Background,

    /// <summary>The background, evenly.</summary>
    BackgroundSolid,
}

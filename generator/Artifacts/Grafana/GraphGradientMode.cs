namespace Artifacts.Grafana;

/// <summary>How the area below lines fades.</summary>
public enum GraphGradientMode
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>From opaque to clear.</summary>
    Opacity,

    /// <summary>From one hue to the next.</summary>
    Hue,

    /// <summary>As the colours of the values.</summary>
    Scheme,
}

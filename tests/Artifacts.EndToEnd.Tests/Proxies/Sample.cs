using System.Globalization;

namespace Artifacts.EndToEnd.Tests.Proxies;

/// <summary>A line of an exposition, which starts at a value and may grow.</summary>
internal sealed record Sample(string Name, IReadOnlyList<(string Name, string Value)> Labels, double Start, double PerSecond = 0)
{
    /// <summary>The line at so many seconds after the start.</summary>
    public string Line(double seconds)
    {
        var labels = string.Join(',', Labels.Select(label => $"{label.Name}=\"{label.Value}\""));
        // Envoy counts whole things.
        var value = Math.Floor(Start + (PerSecond * seconds)).ToString(CultureInfo.InvariantCulture);
        return $"{Name}{{{labels}}} {value}";
    }
}

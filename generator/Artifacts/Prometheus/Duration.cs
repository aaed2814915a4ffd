using Artifacts.Queries;

namespace Artifacts.Prometheus;

/// <summary>
/// A length of time as Prometheus writes it, <c>15s</c> or <c>1m30s</c>: numbers with the units y, w, d, h, m, s and ms,
/// each at most once and in this order. Written as a string or as a <see cref="TimeSpan"/>.
/// </summary>
/// <param name="Text">The duration in Prometheus's form.</param>
public sealed record Duration(string Text)
{
    /// <summary>Takes a string in Prometheus's form.</summary>
    /// <param name="text">The duration, <c>1m30s</c>.</param>
    public static implicit operator Duration(string text) => FromString(text);

    /// <summary>Takes a length of time: whole milliseconds, not negative.</summary>
    /// <param name="time">The length of time.</param>
    public static implicit operator Duration(TimeSpan time) => FromTimeSpan(time);

    /// <summary>Takes a string in Prometheus's form.</summary>
    /// <param name="text">The duration, <c>1m30s</c>.</param>
    public static Duration FromString(string text) => new(text);

    /// <summary>Takes a length of time: whole milliseconds, not negative.</summary>
    /// <param name="time">The length of time.</param>
    public static Duration FromTimeSpan(TimeSpan time) => new(DurationText.Of(time));

    /// <summary>The duration in Prometheus's form.</summary>
    public override string ToString() => Text;
}

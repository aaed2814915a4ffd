using System.Globalization;
using System.Text;

namespace Artifacts.Queries;

/// <summary>Writes durations the way Prometheus prints them: <c>5m</c>, <c>1h30m</c>, <c>2w</c>.</summary>
internal static class DurationText
{
    private static readonly (string Unit, long Milliseconds, bool WholeOnly)[] Units =
    [
        ("y", 31_536_000_000, true),
        ("w", 604_800_000, true),
        ("d", 86_400_000, false),
        ("h", 3_600_000, false),
        ("m", 60_000, false),
        ("s", 1_000, false),
        ("ms", 1, false),
    ];

    public static string Of(TimeSpan duration)
    {
        if (duration < TimeSpan.Zero || duration.Ticks % TimeSpan.TicksPerMillisecond != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(duration), duration, "Prometheus's durations are whole milliseconds and not negative.");
        }

        var left = duration.Ticks / TimeSpan.TicksPerMillisecond;
        if (left == 0)
        {
            return "0s";
        }

        var text = new StringBuilder();
        foreach (var (unit, milliseconds, wholeOnly) in Units)
        {
            // Years and weeks appear only where nothing is left over, as in Prometheus's own printer.
            if (left >= milliseconds && (!wholeOnly || left % milliseconds == 0))
            {
                text.Append((left / milliseconds).ToString(CultureInfo.InvariantCulture)).Append(unit);
                left %= milliseconds;
            }
        }

        return text.ToString();
    }
}

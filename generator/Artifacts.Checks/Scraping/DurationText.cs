namespace Artifacts.Checks.Scraping;

/// <summary>Reads durations as Prometheus does.</summary>
internal static class DurationText
{
    private static readonly (string Unit, long Milliseconds)[] Units =
    [
        ("y", 31_536_000_000), ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
    ];

    /// <summary>How many milliseconds a duration has, or <see langword="null"/> if Prometheus wouldn't take it.</summary>
    public static long? Milliseconds(string text)
    {
        if (text is "0")
        {
            return 0;
        }

        Int128 total = 0;
        var next = 0;
        var at = 0;
        while (at < text.Length)
        {
            var digits = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            var unitStart = at;
            while (at < text.Length && char.IsAsciiLetter(text[at]))
            {
                at++;
            }

            var unit = text[unitStart..at];
            var index = Array.FindIndex(Units, next, known => string.Equals(known.Unit, unit, StringComparison.Ordinal));
            if (index < 0 || !long.TryParse(text.AsSpan(digits, unitStart - digits), out var count))
            {
                return null;
            }

            total += (Int128)count * Units[index].Milliseconds;
            next = index + 1;
        }

        // Prometheus counts nanoseconds in 64 bits.
        return at > 0 && total <= long.MaxValue / 1_000_000 ? (long)total : null;
    }
}

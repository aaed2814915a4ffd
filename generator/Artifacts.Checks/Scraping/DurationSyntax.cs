using System.Globalization;
using System.Text.RegularExpressions;

namespace Artifacts.Checks.Scraping;

/// <summary>Reads durations as Prometheus reads them.</summary>
internal static partial class DurationSyntax
{
    private static readonly (string Unit, long Milliseconds)[] Units =
    [
        ("y", 31_536_000_000), ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
    ];

    /// <summary>The duration in milliseconds; <see langword="null"/> if Prometheus would refuse it.</summary>
    public static long? Milliseconds(string text)
    {
        if (text == "0")
        {
            return 0;
        }

        var match = Form().Match(text);
        if (text.Length == 0 || !match.Success)
        {
            return null;
        }

        // Prometheus counts nanoseconds in 64 bits, which is good for 292 years.
        var total = 0m;
        foreach (var (unit, milliseconds) in Units)
        {
            if (match.Groups[unit] is { Success: true, ValueSpan: var digits })
            {
                if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                {
                    return null;
                }

                total += (decimal)count * milliseconds;
            }
        }

        return total <= long.MaxValue / 1_000_000 ? (long)total : null;
    }

    [GeneratedRegex(
        "^(?:(?<y>[0-9]+)y)?(?:(?<w>[0-9]+)w)?(?:(?<d>[0-9]+)d)?(?:(?<h>[0-9]+)h)?(?:(?<m>[0-9]+)m)?(?:(?<s>[0-9]+)s)?(?:(?<ms>[0-9]+)ms)?\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Form();
}

using System.Globalization;

namespace Artifacts.Json;

/// <summary>How numbers are written: as JavaScript does, which is what Grafana saves.</summary>
internal static class JsonNumberText
{
    // Below this every whole number is exact, and JavaScript writes its digits.
    private const double ExactIntegers = 1L << 53;

    public static string Of(double value)
    {
        if (Math.Abs(value) < ExactIntegers && Math.Floor(value).Equals(value))
        {
            return ((long)value).ToString(CultureInfo.InvariantCulture);
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var exponent = text.IndexOf('E');
        return exponent < 0
            ? text
            : $"{text.Substring(0, exponent)}e{text[exponent + 1]}{text.Substring(exponent + 2).TrimStart('0')}";
    }
}

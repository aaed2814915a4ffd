using System.Globalization;

namespace Artifacts.Json;

/// <summary>A number in JSON, in the form in which it was written: <c>1</c> and <c>1.0</c> stay what they are.</summary>
public sealed record JsonNumber : JsonValue
{
    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public JsonNumber(long value) => Text = value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number in the shortest form that reads back the same.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or NaN, which JSON can't write.</exception>
    public JsonNumber(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "JSON has neither infinities nor NaN.");
        }

        Text = JsonNumberText.Of(value);
    }

    internal JsonNumber(string text) => Text = text;

    /// <summary>The number as it is written.</summary>
    public string Text { get; }

    /// <summary>The nearest number of double precision.</summary>
    public double Value => double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);
}

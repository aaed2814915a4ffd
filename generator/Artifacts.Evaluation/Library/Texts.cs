using System.Globalization;

namespace Artifacts.Evaluation.Library;

/// <summary>The text of a value, in the invariant culture.</summary>
internal static class Texts
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string Of(object? value, string? format) => value is IFormattable formattable
        ? formattable.ToString(format, CultureInfo.InvariantCulture)
        : Of(value);
}

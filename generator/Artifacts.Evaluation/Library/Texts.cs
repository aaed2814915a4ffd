using System.Globalization;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Library;

/// <summary>The text of a value, in the invariant culture.</summary>
internal static class Texts
{
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        Instance or ISlots => UserType.TypeOf(value)!.Members.Text(value, null),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static string Of(object? value, string? format) => value switch
    {
        IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
        Instance or ISlots => UserType.TypeOf(value)!.Members.Text(value, format),
        _ => Of(value),
    };
}

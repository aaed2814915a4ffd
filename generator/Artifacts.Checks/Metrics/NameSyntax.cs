namespace Artifacts.Checks.Metrics;

/// <summary>
/// The names that every tool around Prometheus takes. Prometheus 3 takes any UTF-8, but then queries must quote it, and
/// older servers and clients refuse it.
/// </summary>
internal static class NameSyntax
{
    public const string MetricRemedy = "Names of metrics are letters, digits, '_' and ':', and don't begin with a digit.";

    public const string LabelRemedy = "Names of labels are letters, digits and '_', and don't begin with a digit.";

    /// <summary>Where the name breaks the rules of metrics' names; <see langword="null"/> where it doesn't.</summary>
    public static Range? MetricFault(string name) => Fault(name, character => character is '_' or ':' || char.IsAsciiLetter(character));

    /// <summary>Where the name breaks the rules of labels' names; <see langword="null"/> where it doesn't.</summary>
    public static Range? LabelFault(string name) => Fault(name, character => character == '_' || char.IsAsciiLetter(character));

    /// <summary>The fault in words, to follow the name.</summary>
    public static string Describe(string name, Range fault) => name[fault] switch
    {
        "" => "is empty",
        var text when char.IsAsciiDigit(text[0]) => $"begins with the digit '{text}'",
        var text => $"has the character '{Paths.Printable.Of(text)}'",
    };

    private static Range? Fault(string name, Func<char, bool> mayBegin)
    {
        if (name.Length == 0)
        {
            return 0..0;
        }

        for (var index = 0; index < name.Length; index++)
        {
            if (!mayBegin(name[index]) && (index == 0 || !char.IsAsciiDigit(name[index])))
            {
                var isPair = char.IsHighSurrogate(name[index]) && index + 1 < name.Length && char.IsLowSurrogate(name[index + 1]);
                return index..(index + (isPair ? 2 : 1));
            }
        }

        return null;
    }
}

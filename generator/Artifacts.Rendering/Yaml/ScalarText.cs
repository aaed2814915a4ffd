using System.Buffers;
using System.Text;
using YamlDotNet.Core;

namespace Artifacts.Rendering.Yaml;

/// <summary>
/// Decides how a string is written so that YAML 1.1 and 1.2 both read that string: plain only where neither could see a
/// number, a truth value, a date or punctuation.
/// </summary>
internal static class ScalarText
{
    // What YAML 1.1 or 1.2 reads as something else than a string, in any case of its letters.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
    };

    // ASCII that means nothing to YAML in the middle of a plain scalar.
    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 _-+*/%^=<>!~|&@$?.;:,()[]{}\"'\\");

    private static readonly SearchValues<char> KeyCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./");

    private static readonly SearchValues<char> FlowPunctuation = SearchValues.Create(",[]{}");

    private static readonly SearchValues<char> DurationCharacters = SearchValues.Create("0123456789ywdhms");

    /// <summary>The style of a field's name: readers disagree most about keys, so only names and those of Kubernetes stay plain.</summary>
    public static ScalarStyle Key(string value) =>
        Line(value) is ScalarStyle.Plain && value.AsSpan().ContainsAnyExcept(KeyCharacters) ? ScalarStyle.SingleQuoted : Line(value);

    /// <summary>The style of a string between the brackets of a sequence on one line.</summary>
    public static ScalarStyle Item(string value) =>
        Line(value) is ScalarStyle.Plain && value.AsSpan().ContainsAny(FlowPunctuation) ? ScalarStyle.SingleQuoted : Line(value);

    /// <summary>The style of a string that stands on one line.</summary>
    public static ScalarStyle Line(string value) => value switch
    {
        _ when IsPlain(value) => ScalarStyle.Plain,
        _ when value.EnumerateRunes().All(IsPrintable) => ScalarStyle.SingleQuoted,
        _ => ScalarStyle.DoubleQuoted,
    };

    /// <summary>The style of a text that may stand in a block of its own.</summary>
    public static ScalarStyle BlockOrLine(string value) => IsBlock(value) ? ScalarStyle.Literal : Line(value);

    /// <summary>The string with U+FFFD for halves of surrogate pairs: UTF-8 can't carry them.</summary>
    public static string Whole(string value)
    {
        if (!value.Any(char.IsSurrogate))
        {
            return value;
        }

        var whole = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        return whole.ToString();
    }

    private static bool IsPlain(string value) =>
        IsDuration(value) ||
        (value.Length > 0 &&
        (char.IsAsciiLetter(value[0]) || value[0] is '_' or '/') &&
        value[^1] is not (' ' or ':') &&
        !value.AsSpan().ContainsAnyExcept(PlainCharacters) &&
        !value.Contains(": ", StringComparison.Ordinal) &&
        !Words.Contains(value));

    // A block keeps its text exactly if no line of it begins or ends with a space, and nothing needs an escape.
    private static bool IsBlock(string value)
    {
        var lines = value.Split('\n');
        return lines.Length > 1 &&
            lines[0].Length > 0 && lines[0][0] != ' ' &&
            (lines[^1].Length > 0 || lines[^2].Length > 0) &&
            lines.All(line => line.EnumerateRunes().All(IsPrintable) && !line.EndsWith(' '));
    }

    private static bool IsPrintable(Rune rune) =>
        rune.Value is >= 0x20 and < 0x7f or >= 0xa0 and < 0xd800 && rune.Value is not (0x2028 or 0x2029);

    // Begins with a digit, but is no number to any YAML: none has these letters and ends with one.
    private static bool IsDuration(string value) =>
        value.Length > 0 && char.IsAsciiDigit(value[0]) && char.IsAsciiLetter(value[^1]) &&
        !value.AsSpan().ContainsAnyExcept(DurationCharacters);
}

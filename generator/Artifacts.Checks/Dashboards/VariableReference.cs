namespace Artifacts.Checks.Dashboards;

/// <summary>A place in a text where Grafana would put a variable's value: <c>$name</c>, <c>${name:format}</c>, <c>[[name]]</c>.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Start">The place's first character.</param>
/// <param name="NameStart">The name's first character.</param>
/// <param name="NameLength">How many characters the name has.</param>
internal readonly record struct VariableReference(string Text, int Start, int NameStart, int NameLength)
{
    /// <summary>The variable's name.</summary>
    public ReadOnlySpan<char> Name => Text.AsSpan(NameStart, NameLength);

    /// <summary>How many characters the place has, up to the end of the name.</summary>
    public int Length => NameStart + NameLength - Start;

    /// <summary>All places in a text, save those of Grafana's own variables.</summary>
    public static IEnumerable<VariableReference> In(string text) =>
        text.Contains('$') || text.Contains("[[", StringComparison.Ordinal) ? Find(text) : [];

    private static IEnumerable<VariableReference> Find(string text)
    {
        for (var start = Next(text, 0); start >= 0; start = Next(text, start + 1))
        {
            var reference = At(text, start);
            if (reference.NameLength > 0 && !IsGrafanas(reference.Name) && !IsGroup(reference.Name, text))
            {
                yield return reference;
            }
        }

        static int Next(string text, int from) => text.AsSpan(from).IndexOfAny('$', '[') is >= 0 and var at ? from + at : -1;

        static VariableReference At(string text, int start)
        {
            var rest = text.AsSpan(start);
            var opening = rest.StartsWith("${") ? 2 : rest.StartsWith("[[") ? 2 : rest[0] == '$' ? 1 : 0;
            var from = start + opening;
            var length = 0;
            while (opening > 0 && from + length < text.Length && IsNamePart(text[from + length]))
            {
                length++;
            }

            var after = from + length < text.Length ? text[from + length] : '\0';
            var ends = opening < 2 || after == ':' || (rest[0] == '$' ? after is '}' or '.' : after == ']');
            return new VariableReference(text, start, from, ends ? length : 0);
        }
    }

    private static bool IsNamePart(char character) => character == '_' || char.IsAsciiLetterOrDigit(character);

    private static bool IsGrafanas(ReadOnlySpan<char> name) => name.StartsWith("__");

    // label_replace writes its regex's groups the same way, by number or by name.
    private static bool IsGroup(ReadOnlySpan<char> name, string text) =>
        char.IsAsciiDigit(name[0]) ||
        (text.Contains("(?", StringComparison.Ordinal)
            && (text.Contains($"(?P<{name}>", StringComparison.Ordinal) || text.Contains($"(?<{name}>", StringComparison.Ordinal)));
}

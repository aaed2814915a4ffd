namespace Artifacts.Checks.Dashboards;

/// <summary>A place in a text where Grafana would put a variable's value: <c>$name</c>, <c>${name:format}</c>, <c>[[name]]</c>.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Start">The place's first character.</param>
/// <param name="Length">How many characters it has, up to the end of the name.</param>
internal readonly record struct VariableReference(string Name, int Start, int Length)
{
    /// <summary>All places in a text, save those of Grafana's own variables.</summary>
    public static IEnumerable<VariableReference> In(string text) =>
        text.Contains('$') || text.Contains("[[", StringComparison.Ordinal) ? Find(text) : [];

    private static IEnumerable<VariableReference> Find(string text)
    {
        for (var start = Next(text, 0); start >= 0; start = Next(text, start + 1))
        {
            var name = Name(text, start, out var from);
            if (name.Length > 0 && !IsGrafanas(name) && !IsGroup(name, text))
            {
                yield return new VariableReference(name, start, from + name.Length - start);
            }
        }

        static int Next(string text, int from) => text.AsSpan(from).IndexOfAny('$', '[') is >= 0 and var at ? from + at : -1;

        static string Name(string text, int start, out int from)
        {
            var rest = text.AsSpan(start);
            var opening = rest.StartsWith("${") ? 2 : rest.StartsWith("[[") ? 2 : rest[0] == '$' ? 1 : 0;
            from = start + opening;
            var length = 0;
            while (opening > 0 && from + length < text.Length && IsNamePart(text[from + length]))
            {
                length++;
            }

            var after = from + length < text.Length ? text[from + length] : '\0';
            var ends = opening < 2 || after == ':' || (rest[0] == '$' ? after is '}' or '.' : after == ']');
            return ends ? text.Substring(from, length) : "";
        }
    }

    private static bool IsNamePart(char character) => character == '_' || char.IsAsciiLetterOrDigit(character);

    private static bool IsGrafanas(string name) => name.StartsWith("__", StringComparison.Ordinal);

    // label_replace writes its regex's groups the same way, by number or by name.
    private static bool IsGroup(string name, string text) =>
        char.IsAsciiDigit(name[0]) ||
        (text.Contains("(?", StringComparison.Ordinal)
            && (text.Contains($"(?P<{name}>", StringComparison.Ordinal) || text.Contains($"(?<{name}>", StringComparison.Ordinal)));
}

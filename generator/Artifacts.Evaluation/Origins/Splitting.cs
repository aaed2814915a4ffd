namespace Artifacts.Evaluation.Origins;

/// <summary>Where the parts of a text that was split stand in it.</summary>
internal static class Splitting
{
    /// <summary>The first character of each part; <see langword="null"/> where the parts can't be found again.</summary>
    public static int[]? Places(string text, object?[] arguments, string[] parts)
    {
        var options = arguments.OfType<StringSplitOptions>().FirstOrDefault();
        var places = new int[parts.Length];
        var count = 0;
        foreach (var (start, end) in Ranges(text, Separators(arguments)))
        {
            var (from, to) = options.HasFlag(StringSplitOptions.TrimEntries) ? Trimmed(text, start, end) : (start, end);
            if (from == to && options.HasFlag(StringSplitOptions.RemoveEmptyEntries))
            {
                continue;
            }

            if (count == parts.Length)
            {
                break;
            }

            // The last part of a limited number holds the rest, separators and all.
            places[count++] = from;
        }

        return count == parts.Length && parts.Index().All(part => text.AsSpan(places[part.Index]).StartsWith(part.Item, StringComparison.Ordinal))
            ? places
            : null;
    }

    private static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    // None at all stands for white space, as the framework says.
    private static string[] Separators(object?[] arguments)
    {
        string?[] separators = arguments.FirstOrDefault() switch
        {
            char separator => [separator.ToString()],
            string separator => [separator],
            char[] several => [.. several.Select(separator => separator.ToString())],
            string?[] several => several,
            _ => [],
        };
        return [.. separators.OfType<string>().Where(separator => separator.Length > 0)];
    }

    private static IEnumerable<(int Start, int End)> Ranges(string text, string[] separators)
    {
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = SeparatorAt(text, at, separators);
            if (length == 0)
            {
                at++;
                continue;
            }

            yield return (start, at);
            at += length;
            start = at;
        }

        yield return (start, text.Length);
    }

    private static int SeparatorAt(string text, int at, string[] separators)
    {
        if (separators.Length == 0)
        {
            return char.IsWhiteSpace(text[at]) ? 1 : 0;
        }

        return Array.Find(separators, separator => text.AsSpan(at).StartsWith(separator, StringComparison.Ordinal))?.Length ?? 0;
    }
}

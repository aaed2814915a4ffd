namespace Artifacts.Package.Tests.Tutorials;

/// <summary>What a tutorial shows as a command's output: all of it, but <c>…</c> stands for anything.</summary>
internal static class ShownOutput
{
    private const char Anything = '…';

    /// <summary>Whether a command printed what is shown.</summary>
    public static bool Matches(string shown, string printed)
    {
        var parts = Trim(shown).Split(Anything);
        var rest = Trim(printed).AsSpan();
        if (!rest.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        if (parts.Length is 1)
        {
            return rest.Length == parts[0].Length;
        }

        rest = rest[parts[0].Length..];
        foreach (var part in parts[1..^1])
        {
            // The first place is as good as any: what follows has the more to be found in.
            var place = rest.IndexOf(part, StringComparison.Ordinal);
            if (place < 0)
            {
                return false;
            }

            rest = rest[(place + part.Length)..];
        }

        return rest.EndsWith(parts[^1], StringComparison.Ordinal);
    }

    private static string Trim(string text) => text.Replace("\r", "", StringComparison.Ordinal).Trim('\n');
}

namespace Artifacts.Reading.Json;

/// <summary>
/// Finds an escape that is half of a character: <c>\ud800</c> without its other half. .NET can't make a text of it, and no
/// program could write it back.
/// </summary>
internal static class HalfSurrogate
{
    private const int EscapeLength = 6;

    /// <summary>Where the first one begins; -1 if there is none.</summary>
    public static int Find(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (utf8[offset..].IndexOf((byte)'\\') is >= 0 and var next)
        {
            offset += next;
            var half = Half(utf8[offset..]);
            if (half == 'h' && Half(utf8[(offset + EscapeLength)..]) == 'l')
            {
                offset += 2 * EscapeLength;
            }
            else if (half != 0)
            {
                return offset;
            }
            else
            {
                // The character after a backslash is never the beginning of another escape.
                offset = Math.Min(offset + 2, utf8.Length);
            }
        }

        return -1;
    }

    // 'h' for the first half, 'l' for the second.
    private static char Half(ReadOnlySpan<byte> escape) => escape switch
    {
        [(byte)'\\', (byte)'u', (byte)'d' or (byte)'D', var third, _, _, ..] => (char)third switch
        {
            '8' or '9' or 'a' or 'b' or 'A' or 'B' => 'h',
            >= 'c' and <= 'f' or >= 'C' and <= 'F' => 'l',
            _ => '\0',
        },
        _ => '\0',
    };
}

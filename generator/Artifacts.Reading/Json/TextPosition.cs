namespace Artifacts.Reading.Json;

/// <summary>
/// Turns bytes into lines and columns. It goes on from where it was asked last, so that a file with a thousand findings is
/// gone through once.
/// </summary>
internal sealed class TextPosition(ReadOnlyMemory<byte> utf8)
{
    private int offset;
    private int line = 1;
    private int column = 1;

    /// <summary>The line and the column of a byte, both from 1; columns count characters.</summary>
    public (int Line, int Column) Of(int wanted)
    {
        if (wanted < offset)
        {
            (offset, line, column) = (0, 1, 1);
        }

        var between = utf8.Span[offset..Math.Min(wanted, utf8.Length)];
        var lastBreak = between.LastIndexOf((byte)'\n');
        if (lastBreak >= 0)
        {
            line += between.Count((byte)'\n');
            column = 1;
        }

        column += Characters(between[(lastBreak + 1)..]);
        offset += between.Length;
        return (line, column);
    }

    // Every character has one byte that isn't a continuation of it.
    private static int Characters(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var one in utf8)
        {
            count += (one & 0b1100_0000) == 0b1000_0000 ? 0 : 1;
        }

        return count;
    }
}

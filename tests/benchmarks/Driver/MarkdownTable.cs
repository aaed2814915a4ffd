using System.Text;

namespace Artifacts.Benchmarks;

/// <summary>A table whose columns line up in plain text, numbers to the right.</summary>
internal sealed class MarkdownTable(params string[] headings)
{
    private readonly List<string[]> rows = [];

    /// <summary>Adds a row with one cell for each heading.</summary>
    public void Add(params string[] cells) => rows.Add(cells);

    /// <summary>The table, with a line feed after each row.</summary>
    public override string ToString()
    {
        int[] widths = [.. headings.Select((heading, column) => rows.Select(row => row[column].Length).Append(heading.Length).Max())];
        bool[] right = [.. headings.Select((_, column) => rows.TrueForAll(row => row[column].Length == 0 || !char.IsAsciiLetter(row[column][0])))];
        var text = new StringBuilder();
        AppendRow(text, headings, widths, right);
        AppendRow(text, [.. widths.Select((width, column) => right[column] ? new string('-', width - 1) + ":" : new string('-', width))], widths, right);
        rows.ForEach(row => AppendRow(text, row, widths, right));
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string[] cells, int[] widths, bool[] right)
    {
        for (int column = 0; column < cells.Length; column++)
        {
            text.Append("| ")
                .Append(right[column] ? cells[column].PadLeft(widths[column]) : cells[column].PadRight(widths[column]))
                .Append(' ');
        }

        text.Append("|\n");
    }
}

namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>One source file of a program.</summary>
/// <param name="Path">The name that findings give it.</param>
/// <param name="Text">Whole C#.</param>
/// <param name="FirstLine">The data file's line that the source begins on, from zero.</param>
/// <param name="InsertedLine">The one line that is not in the data file, from zero; -1 when there is none.</param>
internal sealed record ProgramSource(string Path, string Text, int FirstLine, int InsertedLine)
{
    /// <summary>The data file's line of a line of the source, both from zero.</summary>
    public int DataLine(int line) => FirstLine + (InsertedLine >= 0 && line > InsertedLine ? line - 1 : line);

    /// <summary>How many comment lines precede the code.</summary>
    public int LeadingLines => Written.TakeWhile(IsBlank).Count();

    /// <summary>How many lines of code there are.</summary>
    public int CodeLines => Written.Count(line => !IsBlank(line));

    private IEnumerable<string> Written => Text.Split('\n').Where((_, line) => InsertedLine < 0 || line != InsertedLine);

    private static bool IsBlank(string line) => line.Trim() is "" || line.TrimStart().StartsWith("//", StringComparison.Ordinal);
}

namespace Artifacts.Text;

/// <summary>
/// A range of characters in a source file, with the lines and columns (from zero) of its ends as the compiler reports them:
/// after what <c>#line</c> says.
/// </summary>
/// <param name="Path">The path of the file that is reported.</param>
/// <param name="Start">The first character's offset in the file.</param>
/// <param name="Length">How many characters the range covers.</param>
/// <param name="StartLine">The line of the first character, from zero.</param>
/// <param name="StartColumn">The column of the first character, from zero.</param>
/// <param name="EndLine">The line after the last character, from zero.</param>
/// <param name="EndColumn">The column after the last character, from zero.</param>
public readonly record struct SourceSpan(
    string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    private readonly string? file;

    /// <summary>The path of the file that holds the characters, as the compiler knows it; <c>#line</c> may report another.</summary>
    public string File
    {
        get => file ?? Path;
        init => file = value == Path ? null : value;
    }

    /// <summary><c>path(line,column)</c>, counted from one as compilers print it.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Path}({StartLine + 1},{StartColumn + 1})");
}

namespace Artifacts.Text;

/// <summary>A range of characters in a source file, with the lines and columns (from zero) of its ends.</summary>
/// <param name="Path">The file's path, as the compiler knows it.</param>
/// <param name="Start">The first character's offset in the file.</param>
/// <param name="Length">How many characters the range covers.</param>
/// <param name="StartLine">The line of the first character, from zero.</param>
/// <param name="StartColumn">The column of the first character, from zero.</param>
/// <param name="EndLine">The line after the last character, from zero.</param>
/// <param name="EndColumn">The column after the last character, from zero.</param>
public readonly record struct SourceSpan(
    string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary><c>path(line,column)</c>, counted from one as compilers print it.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Path}({StartLine + 1},{StartColumn + 1})");
}

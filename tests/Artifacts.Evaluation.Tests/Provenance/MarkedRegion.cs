namespace Artifacts.Evaluation.Tests.Provenance;

/// <summary>A marked range of a source file: <c>«a:…»</c>.</summary>
/// <param name="Label">The mark. A small letter or digit: each of its characters stands for itself; a capital: it stands as a whole.</param>
/// <param name="Path">The file.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters.</param>
internal sealed record MarkedRegion(char Label, string Path, int Start, int Length)
{
    /// <summary>Whether the region stands as a whole.</summary>
    public bool IsWhole => char.IsAsciiLetterUpper(Label);
}

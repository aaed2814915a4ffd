namespace Artifacts.Evaluation.Tests.Oracle;

/// <summary>A finding that a comment in a program asks for on its own line.</summary>
/// <param name="Id">The finding's rule.</param>
/// <param name="File">The program's source file.</param>
/// <param name="Line">The line in the data file, from zero.</param>
/// <param name="Start">The first column, from one; <see langword="null"/> where the comment gives none.</param>
/// <param name="End">The column after the last; <see langword="null"/> where the range ends on a later line.</param>
/// <param name="Fragment">What the message must contain.</param>
internal sealed record ExpectedFinding(string Id, string File, int Line, int? Start, int? End, string Fragment)
{
    public const string Thrown = "ART1004";

    public override string ToString() => $"line {Line + 1}: {Id} {Start}..{End}: {Fragment}";
}

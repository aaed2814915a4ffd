using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Origins;

/// <summary>Characters that stand together in a text and came from one place.</summary>
/// <param name="Length">How many characters.</param>
/// <param name="Source">The text that they were copied from; <see langword="null"/> where no text held them.</param>
/// <param name="Start">Where they begin in that text.</param>
/// <param name="Site">The expression that put them here: a literal, a hole, an operand, an argument.</param>
internal readonly record struct TextPiece(int Length, string? Source, int Start, Site Site)
{
    /// <summary>Whether another piece goes on where this one ends, in the source as well.</summary>
    public bool IsContinuedBy(TextPiece next) =>
        ReferenceEquals(next.Source, Source) && ReferenceEquals(next.Site, Site) && (Source is null || next.Start == Start + Length);

    /// <summary>Some of the characters.</summary>
    public TextPiece Slice(int start, int length) => this with { Start = Start + start, Length = length };
}

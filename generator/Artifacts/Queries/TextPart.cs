namespace Artifacts.Queries;

/// <summary>A piece of an interpolated text: what the author wrote, or what a hole put there.</summary>
/// <param name="Start">The piece's first character in the whole text.</param>
/// <param name="Text">Its characters; for a literal, the very string that the author wrote.</param>
/// <param name="Operand">
/// The object in the hole: a metric, a label, a variable, another query, a number, a duration or a label value;
/// <see langword="null"/> for a literal.
/// </param>
public readonly record struct TextPart(int Start, string Text, object? Operand)
{
    /// <summary>Whether the author wrote these characters as they stand.</summary>
    public bool IsLiteral => Operand is null;
}

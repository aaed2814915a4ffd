using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Origins;

/// <summary>What a text is made of once an old text in it was replaced.</summary>
internal static class Replacement
{
    /// <summary>The pieces of a text after every occurrence of another in it was replaced.</summary>
    /// <param name="text">The text before.</param>
    /// <param name="old">What was replaced.</param>
    /// <param name="fresh">What took its place; <see langword="null"/> where that is no text.</param>
    /// <param name="freshLength">How long what took its place is, where that is no text.</param>
    /// <param name="comparison">How the old text was searched.</param>
    /// <param name="kept">The expression of the text before.</param>
    /// <param name="replacement">The expression of what took the old text's place.</param>
    public static IEnumerable<TextPiece> Pieces(
        string text, string old, string? fresh, int freshLength, StringComparison comparison, Site kept, Site replacement)
    {
        var start = 0;
        for (var at = text.IndexOf(old, comparison); at >= 0; at = text.IndexOf(old, start, comparison))
        {
            yield return new TextPiece(at - start, text, start, kept);
            yield return new TextPiece(fresh?.Length ?? freshLength, fresh, 0, replacement);
            start = at + old.Length;
        }

        yield return new TextPiece(text.Length - start, text, start, kept);
    }
}

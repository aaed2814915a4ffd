using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Origins;

/// <summary>A text that evaluation put together: concatenation, interpolation, a call of the library.</summary>
internal sealed class PieceOrigin : TextOrigin
{
    private readonly TextPiece[] pieces;
    private readonly int[] ends;

    public PieceOrigin(TextPiece[] pieces, Site site, Way? way)
    {
        this.pieces = pieces;
        Site = site;
        Way = way;
        ends = new int[pieces.Length];
        var end = 0;
        for (var index = 0; index < pieces.Length; index++)
        {
            ends[index] = end += pieces[index].Length;
        }
    }

    /// <summary>The whole expression.</summary>
    public Site Site { get; }

    /// <summary>The calls and loops that it was put together in.</summary>
    public Way? Way { get; }

    /// <summary>The piece that a character belongs to, and which of the piece's characters it is.</summary>
    public TextPiece At(int character, out int within)
    {
        var found = Array.BinarySearch(ends, character + 1);
        var index = Math.Min(found >= 0 ? found : ~found, pieces.Length - 1);
        within = character - (index == 0 ? 0 : ends[index - 1]);
        return pieces[index];
    }
}

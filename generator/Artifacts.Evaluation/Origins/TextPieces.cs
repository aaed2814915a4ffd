using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Origins;

/// <summary>The pieces of a text that is being put together, in order.</summary>
internal sealed class TextPieces
{
    /// <summary>A text of more pieces is no text that anybody reads: its end is known as a whole only.</summary>
    private const int Most = 1 << 16;

    /// <summary>What has more pieces and changes in its middle is known as a whole only, for each change moves them all.</summary>
    private const int MostToMove = 512;

    private readonly List<TextPiece> pieces = [];

    /// <summary>How many characters there are so far.</summary>
    public int Length { get; private set; }

    /// <summary>Appends a whole text.</summary>
    public TextPieces Add(string text, Site site) => Add(text, 0, text.Length, site);

    /// <summary>Appends a part of a text.</summary>
    public TextPieces Add(string text, int start, int length, Site site) => Add(new TextPiece(length, text, start, site));

    /// <summary>Appends characters that no text held before: padding, a number's digits.</summary>
    public TextPieces Add(int length, Site site) => Add(new TextPiece(length, null, 0, site));

    /// <summary>Appends what another text consists of.</summary>
    public TextPieces Add(IEnumerable<TextPiece> others)
    {
        foreach (var piece in others)
        {
            Add(piece);
        }

        return this;
    }

    /// <summary>The pieces of a range of the text.</summary>
    public List<TextPiece> Slice(int start, int length)
    {
        var found = new List<TextPiece>();
        var (index, offset) = (0, 0);
        Take(start, length, found, ref index, ref offset);
        return found;
    }

    /// <summary>What is made of others that took this text apart: instead of the text itself they then name what it was made of.</summary>
    public List<TextPiece> Refine(IEnumerable<TextPiece> others, string text)
    {
        var found = new List<TextPiece>();
        var (index, offset) = (0, 0);
        foreach (var piece in others)
        {
            if (ReferenceEquals(piece.Source, text))
            {
                Take(piece.Start, piece.Length, found, ref index, ref offset);
            }
            else
            {
                found.Add(piece);
            }
        }

        return found;
    }

    /// <summary>Puts other pieces in the place of a range.</summary>
    public void Splice(int start, int length, IReadOnlyList<TextPiece> others)
    {
        if (start + length < Length && pieces.Count > MostToMove)
        {
            var (whole, site) = (Length, pieces[0].Site);
            Clear();
            Add(whole, site);
        }

        var after = start + length < Length ? Slice(start + length, Length - start - length) : [];
        Cut(start);
        Add(others).Add(after);
    }

    public void Clear()
    {
        pieces.Clear();
        Length = 0;
    }

    public TextPiece[] ToArray() => [.. pieces];

    private TextPieces Add(TextPiece piece)
    {
        if (piece.Length <= 0)
        {
            return this;
        }

        Length += piece.Length;
        if (pieces.Count > 0 && pieces[^1] is var last && last.IsContinuedBy(piece))
        {
            pieces[^1] = last with { Length = last.Length + piece.Length };
        }
        else if (pieces.Count < Most)
        {
            pieces.Add(piece);
        }
        else
        {
            pieces[^1] = new TextPiece(pieces[^1].Length + piece.Length, null, 0, pieces[^1].Site);
        }

        return this;
    }

    private void Cut(int length)
    {
        while (Length > length)
        {
            var last = pieces[^1];
            pieces.RemoveAt(pieces.Count - 1);
            Length -= last.Length;
            if (Length < length)
            {
                Add(last.Slice(0, length - Length));
            }
        }
    }

    // Goes on where the range before ended: ranges come in their order.
    private void Take(int start, int length, List<TextPiece> found, ref int index, ref int offset)
    {
        for (; index < pieces.Count; offset += pieces[index++].Length)
        {
            var from = Math.Max(start, offset);
            var to = Math.Min(start + length, offset + pieces[index].Length);
            if (from < to)
            {
                found.Add(pieces[index].Slice(from - offset, to - from));
            }

            if (offset + pieces[index].Length >= start + length)
            {
                return;
            }
        }
    }
}

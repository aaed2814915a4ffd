using Artifacts.Evaluation.Running;
using Artifacts.Text;
using Microsoft.CodeAnalysis.Text;

namespace Artifacts.Evaluation.Origins;

/// <summary>Where values came from, keyed by the very objects, so that it survives native containers.</summary>
/// <param name="session">The evaluation, which knows how it came to where it is.</param>
/// <param name="isKept">Whether anything is remembered; a first evaluation, whose origins nobody may ask for, does without.</param>
internal sealed class Provenance(Session session, bool isKept) : IProvenance
{
    private readonly Dictionary<object, ObjectOrigin> objects = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, TextOrigin> texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many pieces of texts are remembered altogether: where so many are made, the rest is known by what holds it.</summary>
    private const int Capacity = 3_000_000;

    /// <summary>Native code shares short texts (a small number's, an enum member's); copies of long ones would double the memory.</summary>
    private const int LongestShared = 1024;

    private int room = Capacity;

    /// <summary>Whether origins are remembered.</summary>
    public bool IsKept => isKept;

    /// <summary>What the builders of texts hold.</summary>
    public BuilderOrigins Builders { get; } = new();

    public void Created(object value, CreationOrigin origin)
    {
        if (isKept)
        {
            objects[value] = new ObjectOrigin(origin, session.Way(), null);
        }
    }

    /// <summary>Notes that <c>with</c> made a copy: what it does not set comes from where the original was made.</summary>
    public void Copied(object copy, object original, CreationOrigin origin)
    {
        if (isKept)
        {
            objects[copy] = new ObjectOrigin(origin, session.Way(), objects.GetValueOrDefault(original));
        }
    }

    /// <summary>Notes that a text, which nobody else holds, is a constant's; the empty text is one object everywhere and has no origin.</summary>
    public void Constant(string own, SyntaxOrigin origin)
    {
        if (isKept && own.Length > 0)
        {
            texts[own] = origin;
        }
    }

    /// <summary>
    /// Notes what a text was made of, and gives the text to go on with: native code may have given an object that others hold,
    /// too (a cached number's text, an interned one), and such an object has no origin.
    /// </summary>
    public string Made(string text, TextPieces pieces, Site site)
    {
        if (!isKept || text.Length == 0 || room < 0 || texts.ContainsKey(text))
        {
            return text;
        }

        // Pieces that don't add up would point anywhere; the expression as a whole is always true.
        var known = pieces.Length == text.Length ? pieces.ToArray() : [new TextPiece(text.Length, null, 0, site)];
        var own = text.Length > LongestShared ? text : new string(text.AsSpan());
        room -= known.Length + 1;
        texts[own] = new PieceOrigin(known, site, session.Way());
        return own;
    }

    /// <summary>Notes the expression that made a text, where nothing better is known.</summary>
    public string Made(string text, Site site) =>
        !isKept || text.Length == 0 || texts.ContainsKey(text) ? text : Made(text, new TextPieces().Add(text.Length, site), site);

    public Origin? Creation(object value) =>
        objects.TryGetValue(value, out var origin) ? new Origin(origin.Creation.Site.Span, Way.Tell(origin.Way)) : null;

    public Origin? Property(object owner, string property) =>
        objects.TryGetValue(owner, out var origin) && origin.Find(property) is { } found ? new Origin(found.Site.Span, Way.Tell(found.Way)) : null;

    public Origin? Characters(string text, int start, int length)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var first = Math.Clamp(start, 0, text.Length - 1);
        var last = (int)Math.Clamp((long)start + length - 1, first, text.Length - 1);
        return Find(text, first, last - first + 1, out var way) is { } site ? new Origin(site.Span, Way.Tell(way)) : null;
    }

    /// <summary>The source of one character, if it is known.</summary>
    public Site? Place(string text, int character) => Find(text, character, 1, out _);

    // A text that grew in a loop leads through as many texts as the loop has turns, so this goes on by itself. The way is that
    // of the expression that put the characters in last of all.
    private Site? Find(string text, int start, int length, out Way? way)
    {
        Site? site = null;
        way = null;
        while (texts.TryGetValue(text, out var origin))
        {
            if (origin is not PieceOrigin whole)
            {
                return ((SyntaxOrigin)origin).At(start, length);
            }

            way = whole.Way;
            var piece = whole.At(start, out var within);
            if (within + length > piece.Length)
            {
                return Across(whole, start, length);
            }

            site = piece.Site;
            if (piece.Source is null)
            {
                return site;
            }

            (text, start) = (piece.Source, piece.Start + within);
        }

        return site;
    }

    // What several pieces make is the part of the expression that put them together.
    private Site Across(PieceOrigin whole, int start, int length)
    {
        var (first, last) = (End(whole, start), End(whole, start + length - 1));
        return last.TextSpan.End >= first.TextSpan.Start && first.Tree == last.Tree
            ? new Site(first.Tree, TextSpan.FromBounds(Math.Min(first.TextSpan.Start, last.TextSpan.Start), Math.Max(first.TextSpan.End, last.TextSpan.End)))
            : whole.Site;
    }

    private Site End(PieceOrigin whole, int character)
    {
        var piece = whole.At(character, out var within);
        var exact = piece.Source is null ? null : Find(piece.Source, piece.Start + within, 1, out _);
        return exact is not null && exact.Tree == whole.Site.Tree && whole.Site.TextSpan.Contains(exact.TextSpan) ? exact : piece.Site;
    }
}

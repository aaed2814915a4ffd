using System.Runtime.CompilerServices;
using System.Text;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Origins;

/// <summary>What each <see cref="StringBuilder"/> holds, piece by piece, in step with the builder itself.</summary>
internal sealed class BuilderOrigins
{
    private readonly ConditionalWeakTable<StringBuilder, TextPieces> known = [];

    /// <summary>The pieces of a range of a builder.</summary>
    public IReadOnlyList<TextPiece> Slice(StringBuilder builder, int start, int length, Site site) =>
        Of(builder, builder.Length, site).Slice(start, length);

    /// <summary>How many of a builder's characters are known, which is all of them unless it changed unseen.</summary>
    public int Length(StringBuilder builder) => known.TryGetValue(builder, out var pieces) ? pieces.Length : 0;

    /// <summary>Notes what was appended to a builder.</summary>
    public void Appended(StringBuilder builder, IReadOnlyList<TextPiece> added, Site site)
    {
        var length = added.Sum(piece => piece.Length);
        Of(builder, builder.Length - length, site).Add(added);
    }

    /// <summary>Notes what took the place of a range of a builder.</summary>
    public void Replaced(StringBuilder builder, int start, int length, IReadOnlyList<TextPiece> fresh, Site site)
    {
        var before = builder.Length - fresh.Sum(piece => piece.Length) + length;
        Of(builder, before, site).Splice(start, length, fresh);
    }

    // A builder that changed unseen is only known to be a builder.
    private TextPieces Of(StringBuilder builder, int length, Site site)
    {
        var pieces = known.GetValue(builder, static _ => new TextPieces());
        if (pieces.Length != length)
        {
            pieces.Clear();
            pieces.Add(length, site);
        }

        return pieces;
    }
}

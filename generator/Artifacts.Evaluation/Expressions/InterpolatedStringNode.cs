using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>$"…"</c>: each part is a text node or a hole.</summary>
internal sealed class InterpolatedStringNode(IReadOnlyList<object> parts, IReadOnlyList<Site> sites, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var texts = new string[parts.Count];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = parts[index] is Hole hole ? hole.Evaluate(frame) : (string)((TextNode)parts[index]).Evaluate(frame)!;
        }

        return Concatenate(frame.Session, texts, sites, site);
    }

    /// <summary>Puts texts together and notes where each came from.</summary>
    public static string Concatenate(Session session, string[] texts, IReadOnlyList<Site> sites, Site site)
    {
        var length = 0L;
        foreach (var text in texts)
        {
            length += text.Length;
        }

        session.ChargeText(length, site);
        var whole = string.Concat(texts);
        if (!session.Provenance.IsKept)
        {
            return whole;
        }

        var pieces = new TextPieces();
        for (var index = 0; index < texts.Length; index++)
        {
            pieces.Add(texts[index], sites[index]);
        }

        return session.Provenance.Made(whole, pieces, site);
    }
}

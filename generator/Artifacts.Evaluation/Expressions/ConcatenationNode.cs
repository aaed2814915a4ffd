using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>a + b + …</c> on texts; null counts as empty.</summary>
internal sealed class ConcatenationNode(IReadOnlyList<Node> operands, IReadOnlyList<Site> sites, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var texts = new string[operands.Count];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = Texts.Of(frame.Session, sites[index], operands[index].Evaluate(frame));
        }

        return InterpolatedStringNode.Concatenate(frame.Session, texts, sites, site);
    }
}

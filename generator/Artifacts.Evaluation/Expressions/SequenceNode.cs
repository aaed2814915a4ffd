using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>Evaluates some expressions for what they do, then one for its value.</summary>
internal sealed class SequenceNode(IReadOnlyList<Node> first, Node last) : Node
{
    public override object? Evaluate(Frame frame)
    {
        foreach (var node in first)
        {
            node.Evaluate(frame);
        }

        return last.Evaluate(frame);
    }
}

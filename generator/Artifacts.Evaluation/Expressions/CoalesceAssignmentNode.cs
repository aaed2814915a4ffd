using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>target ??= value</c>.</summary>
internal sealed class CoalesceAssignmentNode(Place target, Node value) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var reference = target.Bind(frame);
        return reference.Value ?? (reference.Value = value.Evaluate(frame));
    }
}

using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>value ?? whenNull</c>.</summary>
internal sealed class CoalesceNode(Node value, Node whenNull, Func<object?, object?>? convert) : Node
{
    public override object? Evaluate(Frame frame)
    {
        var left = value.Evaluate(frame);
        return left is null ? whenNull.Evaluate(frame) : convert is null ? left : convert(left);
    }
}

using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>An expression whose meaning is one small function.</summary>
internal sealed class FunctionNode(Func<Frame, object?> evaluate) : Node
{
    public override object? Evaluate(Frame frame) => evaluate(frame);
}

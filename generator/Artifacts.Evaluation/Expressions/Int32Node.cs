using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>An expression of type <c>int</c>.</summary>
internal abstract class Int32Node : Node
{
    public abstract override int EvaluateInt32(Frame frame);

    public sealed override object? Evaluate(Frame frame) => EvaluateInt32(frame);
}

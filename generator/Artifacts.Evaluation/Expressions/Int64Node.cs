using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>An expression of type <c>long</c>.</summary>
internal abstract class Int64Node : Node
{
    public abstract override long EvaluateInt64(Frame frame);

    public sealed override object? Evaluate(Frame frame) => EvaluateInt64(frame);
}

using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>An expression of type <c>double</c>.</summary>
internal abstract class DoubleNode : Node
{
    public abstract override double EvaluateDouble(Frame frame);

    public sealed override object? Evaluate(Frame frame) => EvaluateDouble(frame);
}

using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>An expression of type <c>bool</c>.</summary>
internal abstract class BooleanNode : Node
{
    public abstract override bool EvaluateBoolean(Frame frame);

    public sealed override object? Evaluate(Frame frame) => EvaluateBoolean(frame) ? Boxed.True : Boxed.False;
}

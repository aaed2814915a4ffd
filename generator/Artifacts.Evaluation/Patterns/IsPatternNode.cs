using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary><c>value is pattern</c>.</summary>
internal sealed class IsPatternNode(Node value, Pattern pattern) : BooleanNode
{
    public override bool EvaluateBoolean(Frame frame) => pattern.Matches(frame, value.Evaluate(frame));
}

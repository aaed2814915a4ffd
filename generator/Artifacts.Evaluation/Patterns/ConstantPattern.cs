using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary><c>null</c>, <c>42</c>, <c>"text"</c>: the value has that type and equals it.</summary>
internal sealed class ConstantPattern(Node constant) : Pattern
{
    public override bool Matches(Frame frame, object? value) => Equals(constant.Evaluate(frame), value);
}

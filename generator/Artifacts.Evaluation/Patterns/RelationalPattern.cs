using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary><c>&lt; 5</c>: the value has the constant's type and compares so.</summary>
internal sealed class RelationalPattern(Func<object?, object?, object?> compare, Node constant) : Pattern
{
    public override bool Matches(Frame frame, object? value)
    {
        var limit = constant.Evaluate(frame);
        return value is not null && value.GetType() == limit!.GetType() && (bool)compare(value, limit)!;
    }
}

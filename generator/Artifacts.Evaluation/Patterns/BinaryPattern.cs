using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary><c>left and right</c>, <c>left or right</c>.</summary>
internal sealed class BinaryPattern(bool isAnd, Pattern left, Pattern right) : Pattern
{
    public override bool Matches(Frame frame, object? value) => isAnd
        ? left.Matches(frame, value) && right.Matches(frame, value)
        : left.Matches(frame, value) || right.Matches(frame, value);
}

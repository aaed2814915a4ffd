using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary><c>not pattern</c>.</summary>
internal sealed class NotPattern(Pattern pattern) : Pattern
{
    public override bool Matches(Frame frame, object? value) => !pattern.Matches(frame, value);
}

using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary><c>_</c>.</summary>
internal sealed class AlwaysPattern : Pattern
{
    public override bool Matches(Frame frame, object? value) => true;
}

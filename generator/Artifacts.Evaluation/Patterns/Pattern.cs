using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Patterns;

/// <summary>A pattern, ready to be matched.</summary>
internal abstract class Pattern
{
    public abstract bool Matches(Frame frame, object? value);
}

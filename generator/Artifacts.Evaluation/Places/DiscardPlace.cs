using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary><c>_</c>: takes a value and forgets it.</summary>
internal sealed class DiscardPlace : Place
{
    public override object? Evaluate(Frame frame) => null;

    public override Reference Bind(Frame frame) => new ValueReference(null);
}

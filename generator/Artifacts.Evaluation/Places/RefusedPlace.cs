using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>Something that can't be assigned to in definitions.</summary>
internal sealed class RefusedPlace(RefusedNode refusal) : Place
{
    public override object? Evaluate(Frame frame) => refusal.Evaluate(frame);

    public override Reference Bind(Frame frame) => new ValueReference(refusal.Evaluate(frame));
}

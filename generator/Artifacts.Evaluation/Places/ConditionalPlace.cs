using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary><c>condition ? ref a : ref b</c>: one of two variables.</summary>
internal sealed class ConditionalPlace(Node condition, Place whenTrue, Place whenFalse) : Place
{
    public override object? Evaluate(Frame frame) => Chosen(frame).Evaluate(frame);

    public override Reference Bind(Frame frame) => Chosen(frame).Bind(frame);

    public override Reference Refer(Frame frame) => Chosen(frame).Refer(frame);

    private Place Chosen(Frame frame) => condition.EvaluateBoolean(frame) ? whenTrue : whenFalse;
}

using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>The variable that a reference leads to: what a <c>ref</c> return gives, or a <c>ref</c> field holds.</summary>
internal sealed class ReferencePlace(Node reference, Site site) : Place
{
    public override object? Evaluate(Frame frame) => Bind(frame).Value;

    public override Reference Bind(Frame frame) =>
        reference.Evaluate(frame) as Reference ?? throw frame.Session.Throw(new NullReferenceException(), site);
}

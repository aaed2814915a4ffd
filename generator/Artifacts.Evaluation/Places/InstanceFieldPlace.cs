using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Places;

/// <summary>A field of an object.</summary>
internal sealed class InstanceFieldPlace(Node receiver, int index, Site site) : Place
{
    public override object? Evaluate(Frame frame) => Target(frame)[index];

    public override object? Assign(Frame frame, Node value)
    {
        var target = receiver.Evaluate(frame);
        var assigned = value.Evaluate(frame);
        return Check(frame, target)[index] = assigned;
    }

    public override Reference Bind(Frame frame) => new FieldReference(Target(frame), index);

    private object?[] Target(Frame frame) => Check(frame, receiver.Evaluate(frame));

    private object?[] Check(Frame frame, object? target) => target is Instance instance
        ? instance.Fields
        : (target as ICarrier)?.Fields ?? throw frame.Session.Throw(new NullReferenceException(), site);

    private sealed class FieldReference(object?[] fields, int index) : Reference
    {
        public override object? Value
        {
            get => fields[index];
            set => fields[index] = value;
        }
    }
}

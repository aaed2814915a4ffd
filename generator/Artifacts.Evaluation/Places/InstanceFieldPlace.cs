using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Places;

/// <summary>A field of an object.</summary>
internal sealed class InstanceFieldPlace(Node receiver, int index, Site site) : Place
{
    public override object? Evaluate(Frame frame) => Target(frame).Fields[index];

    public override object? Assign(Frame frame, Node value)
    {
        var target = receiver.Evaluate(frame);
        var assigned = value.Evaluate(frame);
        return Check(frame, target).Fields[index] = assigned;
    }

    public override Reference Bind(Frame frame) => new FieldReference(Target(frame), index);

    private Instance Target(Frame frame) => Check(frame, receiver.Evaluate(frame));

    private Instance Check(Frame frame, object? target) =>
        target as Instance ?? throw frame.Session.Throw(new NullReferenceException(), site);

    private sealed class FieldReference(Instance target, int index) : Reference
    {
        public override object? Value
        {
            get => target.Fields[index];
            set => target.Fields[index] = value;
        }
    }
}

using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary><c>list[^1]</c> on a type that has a length and an indexer by <c>int</c>.</summary>
internal sealed class ImplicitIndexerPlace(Node receiver, Node argument, Func<Frame, object, object?> length, Accessor accessor) : Place
{
    public override bool IsVariable => accessor is ArrayAccessor;

    public override object? Evaluate(Frame frame) => Bind(frame).Value;

    public override Reference Refer(Frame frame)
    {
        var reference = Bind(frame);
        _ = reference.Value;
        return reference;
    }

    public override Reference Bind(Frame frame)
    {
        var target = receiver.Evaluate(frame);
        var index = argument.Evaluate(frame) is Index fromEnd && target is not null
            ? fromEnd.GetOffset((int)length(frame, target)!)
            : 0;
        return new DelegateReference(
            () => accessor.Get(frame.Session, ref target, [index]),
            value => accessor.Set(frame.Session, ref target, [index], value));
    }
}

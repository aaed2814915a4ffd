using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary><c>list[^1]</c> on a type that has a length and an indexer by <c>int</c>.</summary>
internal sealed class ImplicitIndexerPlace(Node receiver, OffsetNode offset, Func<Frame, object, object?> length, Accessor accessor) : Place
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
        var variable = accessor.WritesBack && receiver is Place place ? place.Bind(frame) : null;
        var target = variable is null ? receiver.Evaluate(frame) : variable.Value;
        var counted = offset.Evaluate(frame);
        var index = counted.In(counted.NeedsLength && target is not null ? (int)length(frame, target)! : 0);
        return new DelegateReference(
            () =>
            {
                var self = variable is null ? target : variable.Value;
                return accessor.Get(frame.Session, ref self, [index]);
            },
            value =>
            {
                var self = variable is null ? target : variable.Value;
                accessor.Set(frame.Session, ref self, [index], value);
                if (variable is not null)
                {
                    variable.Value = self;
                }
            });
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>An element of a tuple; writing it puts a changed copy where the tuple stands.</summary>
internal sealed class TupleFieldPlace(Node receiver, FieldInfo element, int? position) : Place
{
    // ITuple gives the elements without reflection; Rest is only reached through it.
    public override object? Evaluate(Frame frame)
    {
        var tuple = receiver.Evaluate(frame)!;
        return position is { } index ? ((ITuple)tuple)[index] : element.GetValue(tuple);
    }

    public override Reference Bind(Frame frame) => receiver is Place place
        ? new ElementReference(place.Bind(frame), element)
        : new ValueReference(Evaluate(frame));

    public override Reference Refer(Frame frame) => receiver is Place place
        ? new ElementReference(place.Refer(frame), element)
        : new ValueReference(Evaluate(frame));

    private sealed class ElementReference(Reference target, FieldInfo element) : Reference
    {
        public override object? Value
        {
            get => element.GetValue(target.Value);
            set
            {
                var copy = RuntimeHelpers.GetObjectValue(target.Value)!;
                element.SetValue(copy, value);
                target.Value = copy;
            }
        }
    }
}

using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Places;

/// <summary>A field of a struct value; writing it puts a changed copy where the struct stands.</summary>
internal sealed class StructFieldPlace(Node receiver, UserType type, int index) : Place
{
    public override object? Evaluate(Frame frame) => ((ISlots)receiver.Evaluate(frame)!).Fields[index];

    public override Reference Bind(Frame frame) => receiver is Place place
        ? new FieldReference(place.Bind(frame), type, index)
        : new ValueReference(Evaluate(frame));

    public override Reference Refer(Frame frame) => receiver is Place place
        ? new FieldReference(place.Refer(frame), type, index)
        : new ValueReference(Evaluate(frame));

    private sealed class FieldReference(Reference target, UserType type, int index) : Reference
    {
        public override object? Value
        {
            get => ((ISlots)target.Value!).Fields[index];
            set
            {
                var fields = (object?[])((ISlots)target.Value!).Fields.Clone();
                fields[index] = value;
                target.Value = type.Create(fields);
            }
        }
    }
}

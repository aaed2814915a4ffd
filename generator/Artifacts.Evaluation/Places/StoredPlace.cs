using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Places;

/// <summary>An expression whose value is kept for others that ask for it later in the same call.</summary>
internal sealed class StoredPlace(Node inner, ObjectLocal stored) : Place
{
    public ObjectLocal Stored => stored;

    public override object? Evaluate(Frame frame)
    {
        var value = inner.Evaluate(frame);
        stored.Bind(frame).Value = value;
        return value;
    }

    public override Reference Bind(Frame frame)
    {
        var reference = inner is Place place ? place.Bind(frame) : new ValueReference(inner.Evaluate(frame));
        stored.Bind(frame).Value = reference.Value;
        return reference;
    }
}
